package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.UnitKind;

/**
 * One line of a file of units.
 *
 * @param group peer group it is ranked in
 * @param parent code of the unit above; empty when none
 * @param validFrom ISO date
 * @param validTo ISO date; empty: still open
 * @param sector line of business; empty: not told
 */
record UnitLine(
        String code,
        String name,
        UnitKind kind,
        String group,
        String parent,
        String validFrom,
        String validTo,
        String sector) {

    UnitLine(String code, String name, UnitKind kind, String group, String parent, String validFrom, String validTo) {
        this(code, name, kind, group, parent, validFrom, validTo, "");
    }

    private static final List<String> HEADS =
            List.of("unit", "name", "kind", "group", "parent", "valid_from", "valid_to");

    /** With a column of sectors where one is told. */
    static Table table(List<UnitLine> units) {
        boolean sectors = units.stream().anyMatch(unit -> !unit.sector.isEmpty());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitLine unit : units) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    unit.code, unit.name, unit.kind.code(), unit.group, unit.parent, unit.validFrom, unit.validTo));
            if (sectors) {
                row.add(unit.sector);
            }
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(HEADS);
        if (sectors) {
            heads.add("sector");
        }
        return new Table(List.of(), heads, rows);
    }
}
