package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.thiduaso.analytics.job.VerifyReport.Check;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnreadableFile;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.UnitRange;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/**
 * What an object store is asked in place of SHA256SUMS, which it does not have: whether the lists that say what counts can be read, and whether each
 * closed figure is the one that was sent in the cell it refers to. Closed figures and results themselves are known by the run's manifest.
 */
final class StoreAudit {

    /** A lake whose tables cannot be opened, since what describes one of them is gone or damaged. */
    static Check unopened(RuntimeException damaged) {
        return new Check("mô tả các bảng", List.of("không đọc được (%s)".formatted(damaged.getMessage())));
    }

    /** Whether the lists of runs, closings, files and units can be read. Nothing else is read when they cannot. */
    static Check lists(Lake lake) {
        return new Check(
                "danh sách đợt chấm, lần chốt, tệp đã nộp, đơn vị",
                lake.unreadableLists().stream().map(StoreAudit::sentence).toList());
    }

    /**
     * Whether the figures of the closings that a run scores and looks back to are those of their cells.
     */
    static Check cells(Lake lake, RunInputs inputs) {
        int together =
                UnitRange.together(UnitRange.CELL * inputs.indexSet().set().slotCount());
        List<ClosedPeriod> closings = Stream.concat(inputs.earlier().stream(), Stream.of(inputs.closing()))
                .toList();
        List<String> faults = new ArrayList<>(closings.stream()
                .flatMap(closing -> lake.unreadableFigures(closing.indexSet(), closing.period()).stream())
                .map(StoreAudit::sentence)
                .distinct()
                .toList());
        if (faults.isEmpty()) {
            IndexSet set = inputs.indexSet().set();
            closings.forEach(closing -> lake.closedPeriods()
                    .byUnit(closing, together, rows -> faults.addAll(otherwise(lake, set, closing, rows))));
        }
        return new Check("số liệu đã chốt so với ô của tệp đã nộp", faults);
    }

    private static List<String> otherwise(Lake lake, IndexSet set, ClosedPeriod closing, List<ClosedUnit> rows) {
        Map<Figure, Observation> sent = sent(lake, closing, rows);
        List<String> faults = new ArrayList<>();
        for (ClosedUnit row : rows) {
            double[] values = row.figures().values();
            byte[] states = row.figures().states();
            for (Slot slot : set.slots()) {
                String ref = row.figures().refs().get(slot.index());
                Figure figure = new Figure(row.unit(), slot.code(), slot.part(), ref);
                // of a figure for a node that does not apply only the reference is closed
                boolean same = ref.isEmpty()
                        || sent.containsKey(figure)
                                && (!set.applies(slot.node(), row.kind())
                                        || isOf(sent.get(figure), states[slot.index()], values[slot.index()]));
                if (!same) {
                    faults.add("kỳ %s, đơn vị %s, %s (%s): số đã chốt không phải số ở ô %s"
                            .formatted(
                                    closing.period(),
                                    row.unit(),
                                    slot.code(),
                                    slot.part().word(),
                                    ref));
                }
            }
        }
        return faults;
    }

    private static Map<Figure, Observation> sent(Lake lake, ClosedPeriod closing, List<ClosedUnit> rows) {
        Set<String> submissions = new LinkedHashSet<>();
        rows.forEach(row -> row.figures().refs().stream()
                .filter(ref -> !ref.isEmpty())
                .forEach(ref -> submissions.add(ref.substring(0, ref.indexOf('|')))));
        Map<Figure, Observation> sent = new HashMap<>();
        String first = rows.get(0).unit();
        String last = rows.get(rows.size() - 1).unit();
        lake.observations()
                .between(closing.indexSet(), closing.period(), List.copyOf(submissions), first, last)
                .forEach(cell -> sent.put(new Figure(cell.unit(), cell.code(), cell.part(), cell.ref()), cell));
        return sent;
    }

    private static boolean isOf(Observation cell, byte state, double value) {
        return cell.state().code() == state && Double.compare(cell.value(), value) == 0;
    }

    private static String sentence(UnreadableFile file) {
        String how = file.missing() ? "bị mất" : "không đọc được (%s)".formatted(file.cause());
        return "%s: %s; thuộc %s".formatted(file.path(), how, LakeOwners.table(file.table()));
    }

    private StoreAudit() {}

    private record Figure(String unit, String code, Part part, String ref) {}
}
