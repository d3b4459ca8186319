package vn.thiduaso.datasets.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a pack as the generator makes them, before anybody wrote the expected scores and the README beside them. */
final class GeneratedPack {

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    GeneratedPack(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Path inside the pack to content, in the order they were added. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    void addCsv(String path, Table table) {
        files.put(path, table.csv().getBytes(StandardCharsets.UTF_8));
    }

    void addWorkbook(String path, String sheet, Table table) {
        files.put(path, WorkbookFile.of(Map.of(sheet, table)));
    }

    /** Writes all files below {@code folder/NAME}. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
