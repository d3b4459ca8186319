package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.missing.CellState;

/** Lays figures out as offices keep them: one row per unit, one column per figure, titles above. */
final class WideSheet {

    /** Parts of one code, side by side in this order. */
    private static final List<String> PARTS = List.of("", ".numerator", ".denominator", ".state");

    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final Set<String> columns = new HashSet<>();

    private WideSheet() {}

    /**
     * @param codes codes of inputs in the order of the columns; those without any figure get none
     * @param figures one row per unit, in the order the units first occur
     */
    static Table of(List<String> titles, String period, List<String> codes, List<Figure> figures) {
        WideSheet sheet = new WideSheet();
        figures.forEach(sheet::add);
        return sheet.table(titles, period, codes);
    }

    private void add(Figure figure) {
        Map<String, Object> row = rows.computeIfAbsent(figure.unit(), unit -> new LinkedHashMap<>());
        if (figure.state() == CellState.NOT_APPLICABLE) {
            put(row, figure.code() + ".state", figure.state().word());
        }
        put(row, figure.code(), figure.value());
        put(row, figure.code() + ".numerator", figure.numerator());
        put(row, figure.code() + ".denominator", figure.denominator());
    }

    private void put(Map<String, Object> row, String column, @Nullable Object cell) {
        if (cell != null) {
            columns.add(column);
            row.put(column, cell);
        }
    }

    private Table table(List<String> titles, String period, List<String> codes) {
        List<String> heads = new ArrayList<>(List.of("unit", "period"));
        for (String code : codes) {
            PARTS.stream().map(part -> code + part).filter(columns::contains).forEach(heads::add);
        }
        List<List<@Nullable Object>> lines = new ArrayList<>();
        rows.forEach((unit, cells) -> {
            List<@Nullable Object> line = new ArrayList<>(List.of(unit, period));
            heads.subList(2, heads.size()).forEach(head -> line.add(cells.get(head)));
            lines.add(line);
        });
        return new Table(titles, heads, lines);
    }
}
