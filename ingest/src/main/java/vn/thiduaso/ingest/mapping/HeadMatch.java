package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.read.CellAddress;

/**
 * The columns of a mapping found again by their heads. Heads that are alike are told apart by their order; a head that names a period is also found under
 * another period.
 *
 * @param columns of the mapping, with the head each was found under
 * @param missing columns of the mapping that are read and have no head here
 * @param unknown heads of which the mapping does not know
 */
record HeadMatch(Map<ColumnMapping, Heads.Head> columns, List<ColumnMapping> missing, List<Heads.Head> unknown) {

    HeadMatch {
        columns = new LinkedHashMap<>(columns);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    static HeadMatch of(List<ColumnMapping> wanted, Heads heads) {
        List<Heads.Head> there =
                heads.all().stream().filter(head -> !head.levels().isEmpty()).toList();
        Map<ColumnMapping, Heads.Head> found = new LinkedHashMap<>();
        pair(wanted, there, found, Fold::of);
        pair(
                wanted.stream().filter(column -> !found.containsKey(column)).toList(),
                there.stream().filter(head -> !found.containsValue(head)).toList(),
                found,
                PeriodText::without);
        return new HeadMatch(
                found,
                wanted.stream()
                        .filter(column -> column.role() != Role.NOTE && !found.containsKey(column))
                        .toList(),
                there.stream().filter(head -> !found.containsValue(head)).toList());
    }

    private static void pair(
            List<ColumnMapping> wanted,
            List<Heads.Head> there,
            Map<ColumnMapping, Heads.Head> found,
            Function<String, String> key) {
        Map<String, List<Heads.Head>> byKey =
                there.stream().collect(Collectors.groupingBy(head -> key.apply(head.joined())));
        Map<String, List<ColumnMapping>> columns = wanted.stream()
                .collect(Collectors.groupingBy(
                        column -> key.apply(column.head()), LinkedHashMap::new, Collectors.toList()));
        columns.forEach((name, alike) -> {
            List<Heads.Head> heads = byKey.getOrDefault(name, List.of());
            for (int i = 0; i < Math.min(alike.size(), heads.size()); i++) {
                found.put(alike.get(i), heads.get(i));
            }
        });
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    /** Heads that stand in another column than when the mapping was made: {@code Đơn vị (B → C)}. */
    List<String> moved() {
        List<String> moved = new ArrayList<>();
        columns.forEach((column, head) -> {
            if (column.role() != Role.NOTE && column.column() != head.column()) {
                moved.add("%s (%s → %s)"
                        .formatted(
                                column.head(),
                                CellAddress.letters(column.column()),
                                CellAddress.letters(head.column())));
            }
        });
        return moved;
    }
}
