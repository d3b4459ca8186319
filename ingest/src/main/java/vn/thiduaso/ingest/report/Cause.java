package vn.thiduaso.ingest.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

/**
 * Faults that are counted together: those of one check, as grave as each other.
 *
 * @param rule code of the check
 * @param faults those that may move a unit farthest first, then in the order of the file; at least one
 */
public record Cause(Severity severity, String rule, List<CellFault> faults) {

    private record Key(Severity severity, String rule) {}

    public Cause {
        faults = List.copyOf(faults);
    }

    /** All causes, the gravest first, then in the order in which they first occur. */
    public static List<Cause> of(List<CellFault> faults) {
        Map<Key, List<CellFault>> byKey = faults.stream()
                .collect(Collectors.groupingBy(
                        fault -> new Key(fault.severity(), fault.rule()), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(cause ->
                        new Cause(cause.getKey().severity(), cause.getKey().rule(), dearest(cause.getValue())))
                .sorted(Comparator.comparing(Cause::severity))
                .toList();
    }

    private static List<CellFault> dearest(List<CellFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(CellFault::swing, Swing.DEAREST))
                .toList();
    }

    public int count() {
        return faults.size();
    }
}
