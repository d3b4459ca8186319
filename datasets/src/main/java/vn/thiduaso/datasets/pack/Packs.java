package vn.thiduaso.datasets.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The packs that come with the product. */
public final class Packs {

    private static final List<String> NAMES =
            List.of("gia-lai-an-giang-766", "dti-922-provinces-2022", "dbi-sme-phu-tan-minh-hoa", "phu-tan-minh-hoa");

    private Packs() {}

    /** All of them, in the order they are loaded: pages open with what was sent last, the commune in the middle of its work. */
    public static List<Pack> list() {
        return NAMES.stream().map(Packs::read).toList();
    }

    public static Optional<Pack> find(String name) {
        return NAMES.stream().filter(name::equals).findFirst().map(Packs::read);
    }

    private static Pack read(String name) {
        try (InputStream stream = Packs.class.getResourceAsStream("/packs/" + name + "/pack.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("bundled pack is not in the archive: " + name);
            }
            return PackYaml.read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
