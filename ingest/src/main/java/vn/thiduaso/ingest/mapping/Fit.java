package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.Sketch;

/**
 * Whether a file has the heads of a mapping.
 *
 * @param degree how well
 * @param moved heads that stand elsewhere than when the mapping was made, in words: {@code Đơn vị (B → C)}
 */
public record Fit(Degree degree, List<String> moved) {

    /** How well a file fits. */
    public enum Degree {
        /** Every sheet of the mapping is there, with all heads and no others. */
        WHOLE,
        /** Some heads are there that the mapping does not know, or some of its sheets are not. */
        NEARLY,
        NONE
    }

    public Fit {
        moved = List.copyOf(moved);
    }

    /** @param sketch at least the rows in which heads are looked for */
    public static Fit of(Mapping mapping, Sketch sketch) {
        List<String> moved = new ArrayList<>();
        Set<SheetMapping> used = new HashSet<>();
        boolean unknown = false;
        for (SheetSketch sheet : sketch.sheets()) {
            for (SheetMapping candidate : mapping.candidates(sheet.shape())) {
                Optional<FoundHeads> found = find(candidate, sheet);
                if (found.isPresent()) {
                    used.add(candidate);
                    unknown |= !found.get().match().unknown().isEmpty();
                    moved.addAll(moved(candidate, found.get()));
                    break;
                }
            }
        }
        if (used.isEmpty()) {
            return new Fit(Degree.NONE, List.of());
        }
        return new Fit(unknown || used.size() < mapping.sheets().size() ? Degree.NEARLY : Degree.WHOLE, moved);
    }

    private static Optional<FoundHeads> find(SheetMapping mapping, SheetSketch sheet) {
        int last = Math.min(sheet.rows().size(), HeaderedTable.HEADER_WITHIN);
        for (int rows = mapping.rows().depth(); rows <= last; rows++) {
            Optional<FoundHeads> found = FoundHeads.find(mapping, sheet.rows().subList(0, rows), sheet.shape());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<String> moved(SheetMapping mapping, FoundHeads found) {
        List<String> moved = new ArrayList<>(found.match().moved());
        int rows = found.movedBy(mapping);
        if (rows != 0) {
            moved.add("dòng tiêu đề (%d → %d)".formatted(mapping.rows().headTo(), found.last()));
        }
        return moved;
    }
}
