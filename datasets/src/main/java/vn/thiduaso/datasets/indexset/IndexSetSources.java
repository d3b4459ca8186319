package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** Finds the index set a person names: a bundled one by its code, or a file by its path. */
public final class IndexSetSources {

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
