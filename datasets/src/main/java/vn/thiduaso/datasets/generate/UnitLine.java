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
 */
record UnitLine(
        String code, String name, UnitKind kind, String group, String parent, String validFrom, String validTo) {

    private static final List<String> HEADS =
            List.of("unit", "name", "kind", "group", "parent", "valid_from", "valid_to");

    static Table table(List<UnitLine> units) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (UnitLine unit : units) {
            rows.add(Arrays.asList(
                    unit.code, unit.name, unit.kind.code(), unit.group, unit.parent, unit.validFrom, unit.validTo));
        }
        return new Table(List.of(), HEADS, rows);
    }
}
