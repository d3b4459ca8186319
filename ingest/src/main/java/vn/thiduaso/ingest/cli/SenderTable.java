package vn.thiduaso.ingest.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Vietnamese;

/**
 * What became of the files of each sender, where they lie in folders of their senders, and of all. Each file is counted once: those that were loaded before stand
 * apart. The names, which may be long, come last: on a narrow terminal the numbers stay below each other.
 */
final class SenderTable {

    private static final String ALL = "Tất cả";

    private SenderTable() {}

    /** Whether there is more to add up than a few lines show. */
    static boolean isWorthIt(IngestReport report) {
        return report.files().stream().anyMatch(file -> !file.sender().isEmpty());
    }

    /** One row for each sender by name, those of no folder first; the sums last. */
    static Sheet of(IngestReport report) {
        Map<String, List<FileReport>> bySender = report.files().stream()
                .collect(Collectors.groupingBy(
                        FileReport::sender,
                        () -> new TreeMap<>(
                                Comparator.comparing(Vietnamese::sortKey).thenComparing(name -> name)),
                        Collectors.toList()));
        List<List<Value>> rows = bySender.entrySet().stream()
                .map(sender -> row(sender.getKey().isEmpty() ? "—" : sender.getKey(), sender.getValue()))
                .collect(Collectors.toList());
        rows.add(row(ALL, report.files()));
        return new Sheet(
                "Nơi gửi",
                List.of("tệp", "nhận", "cảnh báo", "từ chối", "đã có", "dòng đọc", "dòng nhận", "cách ly", "nơi gửi"),
                rows::forEach);
    }

    private static List<Value> row(String sender, List<FileReport> files) {
        return List.of(
                Value.of((long) files.size()),
                Value.of(count(files, FileReport.Outcome.ACCEPTED)),
                Value.of(count(files, FileReport.Outcome.WITH_WARNINGS)),
                Value.of(count(files, FileReport.Outcome.REFUSED)),
                Value.of(files.stream().filter(SenderTable::isKnown).count()),
                Value.of(files.stream().mapToLong(FileReport::read).sum()),
                Value.of(files.stream().mapToLong(FileReport::accepted).sum()),
                Value.of(files.stream().mapToLong(FileReport::quarantined).sum()),
                Value.of(sender));
    }

    private static long count(List<FileReport> files, FileReport.Outcome outcome) {
        return files.stream()
                .filter(file -> !isKnown(file) && file.outcome() == outcome)
                .count();
    }

    private static boolean isKnown(FileReport file) {
        return file.status() == FileReport.Status.KNOWN;
    }
}
