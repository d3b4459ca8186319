package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.PublishedSet;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** Finds the index set a person names: a bundled one by its code, or a file by its path. */
public final class IndexSetSources {

    /** Of published sets, by the hash of their text, which never changes under it. */
    private static final Map<String, IndexSetSource> PUBLISHED = new ConcurrentHashMap<>();

    private IndexSetSources() {}

    /**
     * @param name {@code CODE}, {@code CODE@VERSION}, or the path of a YAML file
     * @throws InvalidIndexSetException when there is no such set or file, or the file is no valid set: with what to do
     */
    public static IndexSetSource resolve(String name) {
        Optional<IndexSetSource> bundled = BundledIndexSets.find(name);
        if (bundled.isPresent()) {
            return bundled.get();
        }
        Path file = existing(name).orElseThrow(() -> unknown(name));
        try {
            return IndexSetSource.of(IndexSetYaml.text(file), file.getFileName().toString());
        } catch (IOException unreadable) {
            throw refused(name, "không mở được tệp: " + unreadable.getMessage(), "kiểm tra đường dẫn và quyền đọc tệp");
        }
    }

    /**
     * The same where a home is there: a set that was published in it goes before a bundled one.
     *
     * @param name {@code CODE}, for the version published last in this home, else the latest bundled one; {@code CODE@VERSION}; a path
     * @throws InvalidIndexSetException when there is no such set or file, or the file is no valid set: with what to do
     */
    public static IndexSetSource resolve(String name, Lake lake) {
        return published(name, lake).orElseGet(() -> resolve(name));
    }

    /** A set by {@code CODE} or {@code CODE@VERSION}, published in this home or bundled; files are not looked at. */
    public static Optional<IndexSetSource> find(String name, Lake lake) {
        return published(name, lake).or(() -> BundledIndexSets.find(name));
    }

    /** The sets of a home, each in its latest version: the bundled ones in their order, then those of new codes in the order they came. */
    public static List<IndexSetSource> latest(Lake lake) {
        return Stream.concat(
                        BundledIndexSets.list().stream()
                                .map(source -> source.set().code()),
                        lake.indexSets().all().stream().map(PublishedSet::code))
                .distinct()
                .flatMap(code -> find(code, lake).stream())
                .toList();
    }

    /** Every version there is: the bundled ones, then those published in this home in their order. */
    public static List<IndexSetSource> all(Lake lake) {
        return Stream.concat(
                        BundledIndexSets.list().stream(),
                        lake.indexSets().all().stream().map(IndexSetSources::read))
                .toList();
    }

    private static Optional<IndexSetSource> published(String name, Lake lake) {
        return lake.indexSets().find(name).map(IndexSetSources::read);
    }

    private static IndexSetSource read(PublishedSet set) {
        return PUBLISHED.computeIfAbsent(set.sha256(), sha256 -> IndexSetSource.of(set.yaml(), set.code() + ".yaml"));
    }

    private static InvalidIndexSetException unknown(String name) {
        String code = name.split("@", 2)[0];
        List<String> versions = BundledIndexSets.list().stream()
                .filter(source -> source.set().code().equals(code))
                .map(source -> source.set().toString())
                .toList();
        return versions.isEmpty()
                ? refused(
                        name,
                        "không có bộ chỉ số hay tệp nào tên này",
                        "dùng mã có sẵn (" + codes() + ") hoặc đường dẫn của một tệp YAML")
                : refused(name, "bộ chỉ số không có bản này", "dùng " + String.join(", ", versions));
    }

    private static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static String codes() {
        return BundledIndexSets.list().stream()
                .map(source -> source.set().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static InvalidIndexSetException refused(String name, String message, String remedy) {
        return new InvalidIndexSetException(List.of(new Fault(name, "", message, remedy)));
    }
}
