package vn.thiduaso.datasets.aim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.thiduaso.datasets.yaml.BundledText;
import vn.thiduaso.datasets.yaml.HomeText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.AimSet;

/** Finds the aims that hold in a home: those of its own file, and the bundled ones for index sets that file says nothing of. */
public final class AimSets {

    /** Name of the file in a home. */
    public static final String FILE = "aims.yaml";

    private static final List<String> BUNDLED = List.of("PHU-TAN-2025-2030-1.yaml");
    private static final Map<String, AimSet> READ = new ConcurrentHashMap<>();

    private AimSets() {}

    /**
     * Every version that is known, the home's own before the bundled ones.
     *
     * @param home folder that may have a {@link #FILE}
     * @throws InvalidAimSetException with all faults of that file
     */
    public static List<AimSet> list(Path home) {
        List<AimSet> all = new ArrayList<>();
        Path file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            all.add(read(file));
        }
        bundled().stream()
                .filter(set -> all.stream().noneMatch(own -> own.indexSet().equals(set.indexSet())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** The version of an index set that is in force for a period; of several the one that came into force last. */
    public static Optional<AimSet> of(List<AimSet> all, String indexSet, Period period) {
        return all.stream()
                .filter(set -> set.indexSet().equals(indexSet))
                .filter(set -> set.valid().covers(period))
                .reduce((earlier, later) ->
                        later.valid().from().isBefore(earlier.valid().from()) ? earlier : later);
    }

    /** The aims that come with the product. A published version never changes: a change is a new version in a new file. */
    public static List<AimSet> bundled() {
        return BUNDLED.stream()
                .map(file -> READ.computeIfAbsent(file, AimSets::bundled))
                .toList();
    }

    /** @throws InvalidAimSetException with all faults of the file */
    public static AimSet read(Path file) {
        return HomeText.read(file, AimYaml::read, InvalidAimSetException::new);
    }

    private static AimSet bundled(String file) {
        return AimYaml.read(BundledText.of("/aims/" + file), file);
    }
}
