package vn.thiduaso.datasets.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the illustrative packs into a folder: {@code GeneratePacks datasets/src/main/resources/packs}. To be run by hand after the
 * generator or an index set changed; the expected scores beside the files then need a look.
 */
public final class GeneratePacks {

    private static final Chance CHANCE = new Chance(2026);

    private GeneratePacks() {}

    static List<GeneratedPack> all() {
        return List.of(PhuTanPack.generate(CHANCE), EnterprisePack.generate(CHANCE));
    }

    public static void main(String[] folder) throws IOException {
        for (GeneratedPack pack : all()) {
            pack.writeTo(Path.of(folder[0]));
        }
    }
}
