package vn.thiduaso.ingest.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kinds of file are read, by the ending of the name. The content must agree: see {@link SourceFile}. */
public enum FileFormat {
    CSV(List.of(".csv", ".tsv", ".txt")),
    XLSX(List.of(".xlsx")),
    XLS(List.of(".xls")),
    ODS(List.of(".ods")),
    JSON_LINES(List.of(".jsonl", ".ndjson"));

    private final List<String> endings;

    FileFormat(List<String> endings) {
        this.endings = endings;
    }

    /** All endings that are read, for people: {@code .csv, .tsv}. */
    public static String allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
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
