package vn.thiduaso.ingest.units;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;

/** Which row of units is under which: rows that were sent, which may be kept out, then those of the lake, which stay. Each link is followed once. */
final class ParentLinks {

    private final List<UnitRow> rows;
    private final int sent;
    private final Set<String> lake = new HashSet<>();
    /** Rows under a code. */
    private final Map<String, List<Integer>> under = new HashMap<>();
    /** Sent rows of a code that are not kept out. */
    private final Map<String, Integer> left = new HashMap<>();

    private final BitSet out = new BitSet();

    ParentLinks(List<UnitRow> sentRows, Collection<UnitRow> known) {
        rows = new ArrayList<>(sentRows);
        sent = sentRows.size();
        record Key(String unit, LocalDate from) {}
        Set<Key> superseded = new HashSet<>();
        for (UnitRow row : sentRows) {
            left.merge(row.unit(), 1, Integer::sum);
            superseded.add(new Key(row.unit(), row.validFrom()));
        }
        for (UnitRow row : known) {
            lake.add(row.unit());
            if (!superseded.contains(new Key(row.unit(), row.validFrom()))) {
                rows.add(row);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (!parent(row).isEmpty()) {
                under.computeIfAbsent(parent(row), any -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Whether a sent row is kept out. */
    boolean isOut(int row) {
        return out.get(row);
    }

    /** Keeps out the rows under a code that nobody knows, and those under them. */
    void keepOutOrphans() {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int row = 0; row < sent; row++) {
            if (!parent(row).isEmpty() && !isCode(parent(row))) {
                queue.add(row);
            }
        }
        keepOut(queue);
    }

    /**
     * Keeps out the rows that lead back to themselves, and then those under them.
     *
     * @return the parent of each code on a circle, which is on it too
     */
    Map<String, String> keepOutCircles() {
        Map<String, String> upwards = new LinkedHashMap<>();
        BitSet grounded = grounded();
        for (int row = 0; row < rows.size(); row++) {
            if (!grounded.get(row) && !out.get(row)) {
                upwards.putIfAbsent(rows.get(row).unit(), parent(row));
            }
        }
        Map<String, String> circles = circles(upwards);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int row = 0; row < sent; row++) {
            if (parent(row).equals(circles.get(rows.get(row).unit()))) {
                queue.add(row);
            }
        }
        keepOut(queue);
        return circles;
    }

    /** Rows from which one comes to a unit without a parent, or to one of the lake whose parent is not there. */
    private BitSet grounded() {
        BitSet grounded = new BitSet();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!out.get(row) && (parent(row).isEmpty() || !isCode(parent(row)))) {
                grounded.set(row);
                queue.add(row);
            }
        }
        Set<String> seen = new HashSet<>();
        while (!queue.isEmpty()) {
            String code = rows.get(queue.remove()).unit();
            if (seen.add(code)) {
                for (int row : under.getOrDefault(code, List.of())) {
                    if (!out.get(row)) {
                        grounded.set(row);
                        queue.add(row);
                    }
                }
            }
        }
        return grounded;
    }

    private static Map<String, String> circles(Map<String, String> upwards) {
        Map<String, String> circles = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String start : upwards.keySet()) {
            Set<String> way = new HashSet<>();
            String code = start;
            while (upwards.containsKey(code) && seen.add(code)) {
                way.add(code);
                code = upwards.getOrDefault(code, "");
            }
            while (way.contains(code) && !circles.containsKey(code)) {
                String parent = upwards.getOrDefault(code, "");
                circles.put(code, parent);
                code = parent;
            }
        }
        return circles;
    }

    private void keepOut(ArrayDeque<Integer> queue) {
        while (!queue.isEmpty()) {
            int row = queue.remove();
            if (row < sent && !out.get(row)) {
                out.set(row);
                String code = rows.get(row).unit();
                left.merge(code, -1, Integer::sum);
                if (!isCode(code)) {
                    queue.addAll(under.getOrDefault(code, List.of()));
                }
            }
        }
    }

    private boolean isCode(String code) {
        return lake.contains(code) || left.getOrDefault(code, 0) > 0;
    }

    private String parent(int row) {
        return rows.get(row).parent();
    }
}
