package vn.thiduaso.ingest.template;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.scoring.indexset.IndexSet;

/** How each figure is scored and where it is said, to be printed and read; nothing is filled in here. */
final class GuideSheet {

    static final String NAME = OwnSheets.GUIDE;

    private static final List<String> HEADS =
            List.of("Mã", "Nội dung", "Cách chấm", "Được ghi", "Khi thiếu số liệu", "Căn cứ");
    private static final List<Double> WIDTHS = List.of(11.0, 36.0, 40.0, 30.0, 30.0, 28.0);
    private static final int TOP = 2;
    /** Words of long answers run from the name of a figure to the end of its row. */
    private static final LongAnswers.Place WORDS = new LongAnswers.Place(
            1,
            HEADS.size() - 1,
            HEADS.size() - 1,
            WIDTHS.stream().skip(1).mapToDouble(width -> width).sum(),
            0);

    private final TemplateRequest request;
    private final List<Line> lines;
    private final RuleNote notes;

    GuideSheet(TemplateRequest request, List<Line> lines, RuleNote notes) {
        this.request = request;
        this.lines = lines;
        this.notes = notes;
    }

    void write(Worksheet sheet) {
        IndexSet set = request.source().set();
        int last = HEADS.size() - 1;
        sheet.value(0, 0, "Cách chấm theo " + set.definition().name().vi());
        Look.title(sheet.range(0, 0, 0, last));
        sheet.value(1, 0, "Bộ chỉ số %s, bản %s".formatted(set.code(), set.version()));
        Look.subtitle(sheet.range(1, 0, 1, last));
        for (int column = 0; column <= last; column++) {
            sheet.value(TOP, column, HEADS.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        Look.head(sheet.range(TOP, 0, TOP, last));
        int row = TOP + 1;
        for (Line line : lines) {
            if (line instanceof Line.Heading heading) {
                sheet.value(row, 0, heading.node().code());
                sheet.value(row, 1, heading.node().label().vi());
                Look.heading(sheet.range(row, 0, row, last));
                row++;
            } else {
                row = write(sheet, row, (Line.Question) line);
            }
        }
        sheet.freezePane(2, TOP + 1);
        Look.protect(sheet);
        Look.print(sheet, TOP, TOP, NAME);
        Look.fitWidth(sheet);
    }

    /** @return the row under it */
    private int write(Worksheet sheet, int row, Line.Question asked) {
        List<String> texts = List.of(
                asked.input().code(),
                asked.label(),
                notes.rule(asked),
                notes.allowed(asked),
                notes.gaps(asked),
                notes.source(asked));
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, texts.get(column));
        }
        sheet.rowHeight(row, Look.height(texts, WIDTHS));
        Look.plain(sheet.range(row, 0, row, texts.size() - 1));
        boolean wordsElsewhere = request.form() == TemplateMark.Form.ONE_UNIT;
        return wordsElsewhere ? row + 1 : LongAnswers.write(sheet, row + 1, asked, WORDS);
    }
}
