package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.Layout;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/** What one row of a mapped table sends. */
final class RowEntries {

    private final Mapping mapping;
    private final SetFigures set;
    private final FigureCells cells;
    private final SheetSays says;
    private final Map<Role, Integer> columns;
    private final List<Group> groups;
    private final BitSet known;
    private final boolean fromAbove;
    /** The last unit that was written, where blank cells are of it. */
    private Optional<Cell> above = Optional.empty();

    /**
     * The columns of one figure.
     *
     * @param head the cell of its code in the heads; blank where the row says the code
     * @param unit whose figures they are; empty where the row or the sheet says it
     */
    private record Group(Cell head, String unit, List<FigureColumn> columns) {

        Group {
            columns = List.copyOf(columns);
        }

        /** Whether one column has all there is of a figure. */
        boolean isAlone() {
            return columns.size() == 1;
        }
    }

    private record FigureColumn(int column, ColumnMapping.Figure how) {}

    RowEntries(Mapping mapping, SheetMapping sheet, HeadMatch match, SheetSays says, SetFigures set) {
        this.mapping = mapping;
        this.set = set;
        this.says = says;
        cells = new FigureCells(sheet.words());
        columns = columns(match);
        groups = groups(match, says, mapping.units());
        known = known(match);
        fromAbove = sheet.unit().isAbove();
    }

    private static Map<Role, Integer> columns(HeadMatch match) {
        Map<Role, Integer> columns = new LinkedHashMap<>();
        match.columns().forEach((column, head) -> columns.putIfAbsent(column.role(), head.column()));
        return columns;
    }

    private static List<Group> groups(HeadMatch match, SheetSays says, Aliases units) {
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        match.columns().entrySet().stream()
                .filter(found -> found.getKey().isFigure() && says.wants(found.getKey()))
                // a sum of units, or what somebody has said is none
                .filter(found -> found.getKey().figure().unit().isEmpty()
                        || !units.isNothing(found.getKey().figure().unit()))
                .sorted(Comparator.comparingInt(found -> found.getValue().column()))
                .forEach(found -> {
                    ColumnMapping.Figure how = found.getKey().figure();
                    Group before = groups.computeIfAbsent(
                            List.of(how.code(), how.unit()),
                            key -> new Group(head(found.getValue(), how), how.unit(), List.of()));
                    List<FigureColumn> all = new ArrayList<>(before.columns());
                    all.add(new FigureColumn(found.getValue().column(), how));
                    groups.put(List.of(how.code(), how.unit()), new Group(before.head(), how.unit(), all));
                });
        return List.copyOf(groups.values());
    }

    private static Cell head(Heads.Head head, ColumnMapping.Figure how) {
        Cell cell = head.cell();
        return new Cell(cell.row(), cell.column(), head.joined(), Double.NaN).as(how.code());
    }

    private static BitSet known(HeadMatch match) {
        BitSet known = new BitSet();
        match.columns().values().forEach(head -> known.set(head.column()));
        match.unknown().forEach(head -> known.set(head.column()));
        return known;
    }

    /** Columns that name what the row is about: a merged cell in them is of every row it covers. */
    List<Integer> named() {
        return Stream.of(Role.UNIT, Role.INDICATOR, Role.PERIOD)
                .flatMap(role -> Optional.ofNullable(columns.get(role)).stream())
                .toList();
    }

    /** Whether somebody has said that the row is of no unit or no indicator: a sum, a heading. */
    boolean isNothing(SourceRow row) {
        return says(row, Role.UNIT).filter(mapping.units()::isNothing).isPresent()
                || says(row, Role.INDICATOR)
                        .filter(mapping.indicators()::isNothing)
                        .isPresent();
    }

    private Optional<String> says(SourceRow row, Role role) {
        return Optional.ofNullable(columns.get(role))
                .map(column -> row.cell(column).text());
    }

    /**
     * What a row sends for one code.
     *
     * @param modes of the parts that are of another time than the set asks for
     */
    record Sent(Entry entry, Map<Part, Mode> modes) {

        Sent {
            modes = Map.copyOf(modes);
        }

        void to(EntrySink sink) {
            if (modes.isEmpty()) {
                sink.accept(entry);
            } else {
                sink.accept(entry, modes);
            }
        }
    }

    /** In the order of the columns; none where no figure is written. */
    List<Sent> of(SourceRow written) {
        SourceRow row = fromAbove ? filled(written) : written;
        if (isRemark(written)) {
            return List.of();
        }
        List<Sent> made = new ArrayList<>(groups.size());
        for (Group group : groups) {
            PartCode said = said(row, group);
            Cell code = code(row, group, said);
            List<Entry.Figure> figures = new ArrayList<>(group.columns().size());
            Map<Part, Mode> modes = new EnumMap<>(Part.class);
            for (FigureColumn column : group.columns()) {
                ColumnMapping.Figure how = column.how();
                Part part = said.part().filter(of -> how.part() == Part.VALUE).orElse(how.part());
                SetFigures.Unit unit = part == Part.VALUE ? set.unit(code.means()) : SetFigures.Unit.OTHER;
                List<Entry.Figure> sent = figures(row.cell(column.column()), part, code, how, unit, group.isAlone());
                figures.addAll(sent);
                if (how.mode() != Mode.AS_ASKED) {
                    sent.forEach(figure -> modes.put(figure.part(), how.mode()));
                }
            }
            Cell state = cell(row, Role.STATE);
            if (!state.isBlank()
                    || figures.stream().anyMatch(figure -> !figure.cell().isBlank())) {
                Entry entry = new Entry(
                        row.sheet(),
                        unit(row, group),
                        code,
                        period(row),
                        figures,
                        state,
                        cell(row, Role.FLAG),
                        cell(row, Role.EVIDENCE),
                        Layout.stray(row, known));
                made.add(new Sent(entry, modes));
            }
        }
        return made;
    }

    private SourceRow filled(SourceRow row) {
        int column = columns.get(Role.UNIT);
        if (!row.cell(column).isBlank()) {
            above = Optional.of(row.cell(column));
            return row;
        }
        return above.map(cell -> row.with(cell.at(row.number(), column))).orElse(row);
    }

    /** Whether a row is about nothing and has no number: a date or a name that stands under the figures. */
    private boolean isRemark(SourceRow row) {
        List<Integer> named = named();
        return !named.isEmpty()
                && named.stream().allMatch(column -> row.cell(column).isBlank())
                && !hasNumbers(row);
    }

    /** Whether a number stands in a column of figures. */
    boolean hasNumbers(SourceRow row) {
        return groups.stream()
                .flatMap(group -> group.columns().stream())
                .map(column -> row.cell(column.column()))
                .anyMatch(cell -> cell.isNumber() || NumberText.isFigure(cell.text()));
    }

    private Cell cell(SourceRow row, Role role) {
        Integer column = columns.get(role);
        return column == null ? Cell.blank(row.number(), 0) : row.cell(column);
    }

    private List<Entry.Figure> figures(
            Cell cell, Part part, Cell code, ColumnMapping.Figure how, SetFigures.Unit unit, boolean alone) {
        if (part != Part.VALUE || cell.isBlank()) {
            return List.of(new Entry.Figure(part, cells.read(cell, how, unit, CellWords.Place.OTHER)));
        }
        // beside a column of its numerator or denominator it would say the same twice
        List<Entry.Figure> two =
                alone && !cell.isNumber() && set.isOfTwo(code.means()) ? TwoNumbers.of(cell) : List.of();
        return two.isEmpty()
                ? List.of(new Entry.Figure(
                        part, cells.read(cells.named(cell, set, code.means()), how, unit, set.place(code.means()))))
                : two;
    }

    /** The figure, or the part of one, that somebody has said a row has; no code where nobody did, or the heads say it. */
    private PartCode said(SourceRow row, Group group) {
        return PartCode.of(
                group.head().meaning().isEmpty()
                        ? mapping.indicators()
                                .find(cell(row, Role.INDICATOR).text())
                                .orElse("")
                        : "");
    }

    private Cell code(SourceRow row, Group group, PartCode said) {
        if (!group.head().meaning().isEmpty()) {
            return group.head();
        }
        Cell cell = cell(row, Role.INDICATOR);
        return said.code().isEmpty() ? cell : cell.as(said.code());
    }

    private Cell unit(SourceRow row, Group group) {
        Cell cell = group.unit().isEmpty()
                ? says.unit(row.number()).orElseGet(() -> cell(row, Role.UNIT))
                : new Cell(row.number(), 0, group.unit(), Double.NaN);
        return mapping.units().find(cell.text()).map(cell::as).orElse(cell);
    }

    private Cell period(SourceRow row) {
        return says.period(row.number(), cell(row, Role.PERIOD));
    }
}
