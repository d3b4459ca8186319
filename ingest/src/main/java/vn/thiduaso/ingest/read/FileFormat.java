package vn.thiduaso.ingest.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kinds of file are read, by the ending of the name. The content must agree: see {@link SourceFile}. */
public enum FileFormat {
    CSV(List.of(".csv", ".tsv", ".txt")),
    XLSX(List.of(".xlsx"));

    private final List<String> endings;

    FileFormat(List<String> endings) {
        this.endings = endings;
    }

    public static Optional<FileFormat> find(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (FileFormat format : values()) {
            if (format.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
