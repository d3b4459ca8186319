package vn.thiduaso.ingest.report;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;

import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.wording.Words;

/** A sheet with what would be otherwise if the file were taken. It is passed over when the workbook comes back. */
final class ChangeSheet {

    private static final List<Integer> WIDTHS = List.of(20, 40, 30, 20, 20, 18, 40);
    private static final Words WORDS = Words.VIETNAMESE;

    private final NoteSheet sheet;
    private int row;

    private ChangeSheet(NoteSheet sheet) {
        this.sheet = sheet;
    }

    static void add(Workbook workbook, OutlookPages pages) {
        new ChangeSheet(new NoteSheet(workbook, OwnSheets.CHANGES, WIDTHS)).write(pages);
    }

    private void write(OutlookPages pages) {
        OutlookView view = pages.vi();
        sheet.title(row++, WORDS.text("outlook.title"));
        Stream.concat(view.sentences().stream(), pages.en().sentences().stream())
                .forEach(sentence -> sheet.note(row++, sentence));
        table(
                "outlook.changed",
                heads("kind", "unit", "figure", "before", "now", "place", "before-place"),
                view.changed().first().stream()
                        .map(one -> List.of(
                                one.kind(),
                                one.unit(),
                                one.figure(),
                                one.before(),
                                one.now(),
                                one.place(),
                                one.beforePlace()))
                        .toList(),
                view.changed().left());
        table(
                "outlook.moved",
                heads("code", "unit", "score-before", "score-after", "rank-before", "rank-after"),
                view.moved().first().stream()
                        .map(one -> List.of(
                                one.unit(),
                                one.name(),
                                one.scoreBefore(),
                                one.scoreAfter(),
                                one.rankBefore(),
                                one.rankAfter()))
                        .toList(),
                view.moved().left());
    }

    private static List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> WORDS.text("outlook.col." + key)).toList();
    }

    private void table(String title, List<String> heads, List<List<String>> lines, String left) {
        if (lines.isEmpty()) {
            return;
        }
        row++;
        sheet.title(row++, WORDS.text(title));
        sheet.heads(row++, heads);
        lines.forEach(line -> sheet.line(row++, line));
        if (!left.isEmpty()) {
            sheet.note(row++, WORDS.text("outlook.left", left));
        }
    }
}
