package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.RowWords;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * A table of a file: on one sheet, or on several that are laid out alike and are each of a unit.
 *
 * @param sheets at least one; the first is the one that is asked about
 * @param body their rows of figures, as far as one can see
 */
record Table(List<OnSheet> sheets, List<SourceRow> body) {

    /** How rows begin that follow a table. */
    private static final RowWords END = new RowWords(List.of(
            "Ghi chú*",
            "Lưu ý*",
            "Chú thích*",
            "Người lập*",
            "Người tổng hợp*",
            "Nơi nhận*",
            "Thủ trưởng*",
            "Xác nhận*",
            "TM.*",
            "KT.*",
            "TL.*"));
    /** How rows begin that add up others. */
    private static final RowWords SKIP = new RowWords(List.of(
            "Tổng",
            "Tổng cộng*",
            "Tổng số*",
            "Tổng điểm*",
            "Cộng",
            "Bình quân*",
            "Trung bình*",
            "Toàn xã",
            "Toàn tỉnh"));

    /** The same where rows are of indicators: "Tổng số hồ sơ" is one. */
    private static final RowWords SKIP_OF_INDICATORS =
            new RowWords(List.of("Tổng", "Tổng cộng*", "Tổng số", "Tổng điểm*", "Cộng", "Bình quân", "Trung bình"));

    Table {
        sheets = List.copyOf(sheets);
        body = List.copyOf(body);
    }

    /**
     * The table on one sheet.
     *
     * @param heads of its columns
     */
    record OnSheet(SheetSketch sheet, TableRows rows, Heads heads) {

        static OnSheet of(SheetSketch sheet, HeadFinder finder, HeadFinder.HeadRows rows) {
            Heads heads = finder.heads(rows.from(), rows.to());
            RowWords skip = has(heads, Role.INDICATOR) ? SKIP_OF_INDICATORS : SKIP;
            return new OnSheet(
                    sheet,
                    new TableRows(
                            rows.from(), rows.to(), rows.first(), OptionalInt.empty(), END, skip, TableRows.Hidden.ASK),
                    heads);
        }

        /** The same where rows are of indicators. */
        OnSheet ofIndicators() {
            if (rows.skip().equals(SKIP_OF_INDICATORS)) {
                return this;
            }
            return new OnSheet(
                    sheet,
                    new TableRows(
                            rows.headFrom(),
                            rows.headTo(),
                            rows.first(),
                            rows.last(),
                            END,
                            SKIP_OF_INDICATORS,
                            rows.hidden()),
                    heads);
        }

        List<SourceRow> titles() {
            return IntStream.range(1, rows.headFrom()).mapToObj(sheet::row).toList();
        }

        /** What stands above the table, without the country's own head, which every document has. */
        String title() {
            return titles().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::text)
                    .filter(text -> !HeadWords.isOfTheState(text))
                    .collect(Collectors.joining(" "))
                    .strip();
        }

        private Stream<SourceRow> body() {
            return sheet.from(rows.first())
                    .filter(row -> !row.isBlank())
                    .takeWhile(row -> !rows.isEnd(row))
                    .filter(row -> !rows.isSum(row));
        }

        private String layout() {
            return heads.all().stream()
                    .map(head -> PeriodText.without(head.joined()))
                    .collect(Collectors.joining("\n"));
        }

        private boolean hasUnits() {
            return has(heads, Role.UNIT);
        }

        private static boolean has(Heads heads, Role role) {
            return heads.all().stream()
                    .anyMatch(head ->
                            HeadWords.role(head.lowest()).filter(role::equals).isPresent());
        }
    }

    /** The same where rows are of indicators, whatever the heads say: none of them is a sum that only begins like one. */
    Table ofIndicators() {
        return on(sheets.stream().map(OnSheet::ofIndicators).toList());
    }

    private static Table on(List<OnSheet> sheets) {
        return new Table(sheets, sheets.stream().flatMap(OnSheet::body).toList());
    }

    /** The tables of some sheets: those without a column of units and with the same heads are one, where each says whose it is. */
    static List<Table> of(List<OnSheet> sheets, Known known) {
        Map<String, List<OnSheet>> alike = new LinkedHashMap<>();
        for (OnSheet sheet : sheets) {
            boolean own = sheet.hasUnits() || !saysUnit(sheet, known);
            String layout = own ? sheet.sheet().name() + "\n\n" + sheet.layout() : sheet.layout();
            alike.computeIfAbsent(layout, key -> new ArrayList<>()).add(sheet);
        }
        return alike.values().stream().map(Table::on).toList();
    }

    private static boolean saysUnit(OnSheet sheet, Known known) {
        return known.units().certain(sheet.sheet().name()).isPresent()
                || titleLabel(sheet, known).isPresent()
                || titleCell(sheet, known).isPresent();
    }

    /** The cell above the table that is the name of a known unit, where only one is. */
    static Optional<Cell> titleCell(OnSheet sheet, Known known) {
        List<Cell> units = sheet.titles().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> known.units().certain(cell.text()).isPresent())
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** The label of a title behind which a known unit stands: {@code Đơn vị} of {@code Đơn vị: Trường A}. */
    static Optional<String> titleLabel(OnSheet sheet, Known known) {
        for (SourceRow row : sheet.titles()) {
            List<String> texts = row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(Cell::text)
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                int colon = texts.get(i).indexOf(':');
                String rest = texts.get(i).substring(colon + 1).strip();
                String unit = rest.isEmpty() && i + 1 < texts.size() ? texts.get(i + 1) : rest;
                if (colon > 0 && known.units().certain(unit).isPresent()) {
                    return Optional.of(texts.get(i).substring(0, colon).strip());
                }
            }
        }
        return Optional.empty();
    }

    OnSheet first() {
        return sheets.get(0);
    }

    /** Name of the sheet that is asked about. */
    String name() {
        return first().sheet().name();
    }

    boolean isHidden(SourceRow row) {
        return sheets.stream()
                .map(OnSheet::sheet)
                .anyMatch(sheet -> sheet.name().equals(row.sheet())
                        && sheet.shape().hiddenRows().contains(row.number()));
    }

    /** Whether a merged cell covers a place. */
    boolean isMerged(SourceRow row, int column) {
        return sheets.stream()
                .map(OnSheet::sheet)
                .filter(sheet -> sheet.name().equals(row.sheet()))
                .flatMap(sheet -> sheet.shape().merged().stream())
                .anyMatch(range -> range.contains(row.number(), column));
    }

    boolean isHiddenColumn(int column) {
        return sheets.stream()
                .anyMatch(sheet -> sheet.sheet().shape().hiddenColumns().contains(column));
    }
}
