package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.thiduaso.datasets.yaml.BundledText;

/** The index sets that come with the product. A published version never changes: a change is a new version in a new file. */
public final class BundledIndexSets {

    private static final List<String> FILES = List.of(
            "SERVICE-766.yaml",
            "DBI-SME-1970.yaml",
            "DBI-SME-1970-2.yaml",
            "DTI-PROVINCE-922.yaml",
            "PHUTAN-MINH-HOA.yaml");
    private static final Map<String, IndexSetSource> READ = new ConcurrentHashMap<>();

    private BundledIndexSets() {}

    /** All of them, in the order they are shown. */
    public static List<IndexSetSource> list() {
        return FILES.stream()
                .map(file -> READ.computeIfAbsent(file, BundledIndexSets::read))
                .toList();
    }

    /**
     * A bundled set by {@code CODE} (its latest version) or {@code CODE@VERSION}.
     */
    public static Optional<IndexSetSource> find(String codeAndVersion) {
        String[] parts = codeAndVersion.split("@", 2);
        return FILES.stream()
                .filter(file -> file.startsWith(parts[0]))
                .map(file -> READ.computeIfAbsent(file, BundledIndexSets::read))
                .filter(source -> source.set().code().equals(parts[0]))
                .filter(source -> parts.length == 1 || source.set().version().equals(parts[1]))
                .reduce((earlier, later) -> later);
    }

    private static IndexSetSource read(String file) {
        return IndexSetSource.of(BundledText.of("/index-sets/" + file), file);
    }
}
