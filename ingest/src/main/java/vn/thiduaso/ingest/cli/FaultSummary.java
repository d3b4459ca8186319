package vn.thiduaso.ingest.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.scoring.check.Severity;

/** What was found in many files more often than anybody reads on a terminal: each cause with its count and its first places. */
final class FaultSummary {

    /** Files whose faults are printed one by one however many they are: somebody has them before him. */
    private static final int FEW_FILES = 10;
    /** Faults of more files that are printed one by one; of more their causes are. */
    static final int MOST = 200;
    /** Places shown of each cause. */
    private static final int FIRST = 3;

    private FaultSummary() {}

    private record Key(Severity severity, String rule) {}

    private record Found(String file, CellFault fault) {}

    static boolean isNeeded(IngestReport report) {
        return report.files().size() > FEW_FILES
                && report.files().stream()
                                .mapToLong(file -> file.faults().size())
                                .sum()
                        > MOST;
    }

    /**
     * The gravest causes first, then those found most often.
     *
     * @param where each of them is, or how to get that; empty when nothing can be said
     */
    static List<String> lines(IngestReport report, String where) {
        Map<Key, List<Found>> causes = new LinkedHashMap<>();
        for (FileReport file : report.files()) {
            file.faults()
                    .forEach(fault -> causes.computeIfAbsent(
                                    new Key(fault.severity(), fault.rule()), key -> new ArrayList<>())
                            .add(new Found(file.name(), fault)));
        }
        List<String> lines = new ArrayList<>();
        causes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Key, List<Found>> cause) ->
                                cause.getKey().severity())
                        .thenComparing(cause -> -cause.getValue().size()))
                .forEach(cause -> lines.addAll(lines(cause.getKey(), cause.getValue())));
        if (!where.isEmpty()) {
            lines.add(where);
        }
        return lines;
    }

    private static List<String> lines(Key cause, List<Found> found) {
        List<String> lines = new ArrayList<>();
        lines.add("%d %s, %s [%s], trong %d tệp"
                .formatted(
                        found.size(),
                        cause.severity().vi(),
                        RuleTitle.vi(cause.rule()),
                        cause.rule(),
                        found.stream().map(Found::file).distinct().count()));
        lines.addAll(found.stream()
                .limit(FIRST)
                .map(one -> ReportPrinter.line(one.file(), one.fault()))
                .collect(Collectors.toList()));
        if (found.size() > FIRST) {
            lines.add("  … và %d chỗ nữa".formatted(found.size() - FIRST));
        }
        return lines;
    }
}
