package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.SourceRow;

/** Finds the table of a sheet, where its heads mean anything or somebody says which rows they are. */
record TableFinder(Known known, Asking asking) {

    /** In the place of rows of heads: the sheet has no table. */
    static final String NO_TABLE = "none";

    static final String READ = "read";

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");
    private static final int HEADS_SHOWN = 3;

    /** Empty when the sheet is no table, is not to be read, or nobody has said yet where its table is. */
    Optional<Table.OnSheet> find(SheetSketch sheet) {
        HeadFinder finder = new HeadFinder(sheet, known.heads());
        Optional<HeadFinder.HeadRows> rows = rows(sheet, finder);
        return rows.isPresent() && isTaken(sheet)
                ? rows.map(found -> Table.OnSheet.of(sheet, finder, found))
                : Optional.empty();
    }

    private Optional<HeadFinder.HeadRows> rows(SheetSketch sheet, HeadFinder finder) {
        Optional<String> said = asking.said(Keys.head(sheet.name()));
        if (said.isEmpty()) {
            Optional<HeadFinder.HeadRows> found = finder.find();
            if (found.isEmpty() && !sheet.shape().hidden() && hasFigures(sheet)) {
                askHeads(sheet);
            }
            return found;
        }
        Matcher span = SPAN.matcher(said.get());
        return span.matches()
                ? Optional.of(finder.of(
                        Integer.parseInt(span.group(1)),
                        Integer.parseInt(span.group(2) == null ? span.group(1) : span.group(2))))
                : Optional.empty();
    }

    /** Whether a text names rows of a sheet that heads can stand in. */
    static boolean isSpan(String said, Optional<SheetSketch> sheet) {
        Matcher span = SPAN.matcher(said);
        if (!span.matches() || sheet.isEmpty()) {
            return false;
        }
        int from = Integer.parseInt(span.group(1));
        int to = span.group(2) == null ? from : Integer.parseInt(span.group(2));
        return from >= 1 && from <= to && to <= sheet.get().rows().size();
    }

    private static boolean hasFigures(SheetSketch sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(TableFinder::isFigure);
    }

    private static boolean isFigure(Cell cell) {
        return cell.isNumber() || NumberText.isFigure(cell.text());
    }

    private void askHeads(SheetSketch sheet) {
        List<Suggestion> suggestions = new ArrayList<>(sheet.rows().stream()
                .filter(row -> texts(row) > 1)
                .sorted(Comparator.comparingLong(TableFinder::texts).reversed())
                .limit(HEADS_SHOWN)
                .map(row -> Suggestion.of(String.valueOf(row.number()), "dòng %d".formatted(row.number())))
                .toList());
        suggestions.add(Suggestion.of(NO_TABLE, "sheet này không có bảng số liệu"));
        asking.ask(new Question(
                Keys.head(sheet.name()),
                sheet.name(),
                "",
                "",
                "Tiêu đề của bảng ở những dòng nào (ví dụ 4-6)?",
                suggestions));
    }

    private static long texts(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.isNumber())
                .count();
    }

    /** Whether somebody has said that a sheet is not read. */
    boolean isSkipped(SheetSketch sheet) {
        return asking.said(Keys.sheet(sheet.name(), READ))
                        .filter(TableRows.Hidden.SKIP.word()::equals)
                        .isPresent()
                || asking.said(Keys.head(sheet.name())).filter(NO_TABLE::equals).isPresent();
    }

    /** Whether a hidden sheet is read; what it says is asked when it is. */
    private boolean isTaken(SheetSketch sheet) {
        if (!sheet.shape().hidden()) {
            return true;
        }
        Question question = new Question(
                Keys.sheet(sheet.name(), READ),
                sheet.name(),
                "",
                "",
                "Sheet “%s” đang bị ẩn nhưng có bảng số liệu, đọc hay bỏ qua?".formatted(sheet.name()),
                List.of(
                        Suggestion.of(TableRows.Hidden.TAKE.word(), "đọc như các sheet khác"),
                        Suggestion.of(TableRows.Hidden.SKIP.word(), "bỏ qua")));
        return asking.ask(question).filter(TableRows.Hidden.TAKE.word()::equals).isPresent();
    }
}
