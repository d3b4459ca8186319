package vn.thiduaso.ingest.template;

import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.questionnaire.AnswerRows;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.scoring.check.EvidenceMissing;
import vn.thiduaso.scoring.indexset.Part;

/**
 * A row for each unit, columns for the figures: over each its group and its name, under these the code that is read. Where the set asks what proves a
 * figure, a narrow column for it stands right of the figure.
 */
final class AllUnitsSheet extends FillSheet {

    private static final int FIRST = 2;
    private static final int LABELS = TOP + 1;
    private static final int PARTS = TOP + 2;
    private static final int CODES = TOP + 3;
    private static final double FIGURE_WIDTH = 15;
    private static final double EVIDENCE_WIDTH = 18;
    /** What a column of evidence is called after the code of its figure. */
    private static final String EVIDENCE_CODE = ".evidence";

    private static final String EVIDENCE_NOTE =
            "Bộ chỉ số yêu cầu minh chứng cho %s.\nGhi số, ký hiệu văn bản hoặc tên tệp; "
                    + "để trống khi không có số liệu.";
    private static final double NAME_WIDTH = 38;
    private static final double UNIT_WIDTH = 12;
    private static final double LABEL_HEIGHT = 84;
    private static final double PART_HEIGHT = 34;
    /** Columns the title runs over: a page, not the whole sheet. */
    private static final int TITLE_COLUMNS = 5;

    private final List<Line> lines;
    private final RuleNote notes;

    AllUnitsSheet(TemplateRequest request, List<Line> lines, RuleNote notes) {
        super(request);
        this.lines = lines;
        this.notes = notes;
    }

    private Stream<Line.Question> asked() {
        return lines.stream().filter(Line.Question.class::isInstance).map(Line.Question.class::cast);
    }

    @Override
    int columns() {
        return FIRST + asked().mapToInt(AllUnitsSheet::width).sum();
    }

    private static int width(Line.Question asked) {
        return parts(asked) + (isProved(asked) ? 1 : 0);
    }

    private static int parts(Line.Question asked) {
        return asked.isRatio() ? 2 : 1;
    }

    private static boolean isProved(Line.Question asked) {
        return asked.input().check(EvidenceMissing.class).isPresent();
    }

    @Override
    void write(Worksheet sheet) {
        int last = columns() - 1;
        writeTop(
                sheet,
                request.units().size() + " đơn vị",
                "ghi “Không áp dụng” vào ô",
                Math.max(FIRST, Math.min(last, TITLE_COLUMNS)));
        writeUnits(sheet, last);
        writeHeads(sheet, last);
        sheet.freezePane(FIRST, CODES + 1);
        Look.protect(sheet);
        Look.print(sheet, TOP, CODES, foot());
        sheet.repeatCols(0, 1);
    }

    private void writeUnits(Worksheet sheet, int last) {
        int row = CODES + 1;
        for (UnitRow unit : request.units()) {
            sheet.value(row, 0, unit.unit());
            sheet.value(row, 1, unit.name());
            sheet.rowHeight(row, Look.height(List.of(unit.name()), List.of(NAME_WIDTH)));
            row++;
        }
        Look.closed(sheet.range(CODES + 1, 0, row - 1, 1), 0);
        Look.open(sheet.range(CODES + 1, FIRST, row - 1, last), true);
    }

    private void writeHeads(Worksheet sheet, int last) {
        Look.head(sheet.range(TOP, 0, PARTS, last));
        Look.codes(sheet.range(CODES, 0, CODES, last));
        sheet.rowHeight(LABELS, LABEL_HEIGHT);
        sheet.rowHeight(PARTS, PART_HEIGHT);
        sheet.value(TOP, 0, "Mã");
        sheet.value(TOP, 1, "Đơn vị báo cáo");
        sheet.range(TOP, 0, PARTS, 0).merge();
        sheet.range(TOP, 1, PARTS, 1).merge();
        sheet.value(CODES, 0, UNIT);
        sheet.value(CODES, 1, "Tên đơn vị");
        sheet.width(0, UNIT_WIDTH);
        sheet.width(1, NAME_WIDTH);
        int column = FIRST;
        int groupFrom = FIRST;
        String group = "";
        for (Line line : lines) {
            if (line instanceof Line.Heading heading) {
                if (column > groupFrom) {
                    writeGroup(sheet, group, groupFrom, column - 1);
                    groupFrom = column;
                }
                group = heading.node().label().vi();
            } else {
                column = writeFigure(sheet, (Line.Question) line, column);
            }
        }
        writeGroup(sheet, group, groupFrom, column - 1);
    }

    private static void writeGroup(Worksheet sheet, String group, int from, int to) {
        sheet.value(TOP, from, group);
        Look.wideHead(sheet.range(TOP, from, TOP, to));
    }

    private int writeFigure(Worksheet sheet, Line.Question asked, int column) {
        int to = column + parts(asked) - 1;
        String measure =
                asked.input().unit().isEmpty() ? "" : " (" + asked.input().unit() + ")";
        sheet.value(LABELS, column, asked.label() + measure);
        merge(sheet.range(LABELS, column, LABELS, to));
        sheet.comment(LABELS, column, notes.comment(asked));
        String code = asked.input().code();
        if (asked.isRatio()) {
            sheet.value(PARTS, column, "Tử số");
            sheet.value(PARTS, to, "Mẫu số");
            sheet.value(CODES, column, code + "." + Part.NUMERATOR.word());
            sheet.value(CODES, to, code + "." + Part.DENOMINATOR.word());
        } else {
            sheet.value(PARTS, column, "Giá trị");
            sheet.value(CODES, column, code);
            AllowedValues.valueOrWord(
                    sheet.range(CODES + 1, column, CODES + request.units().size(), column),
                    asked,
                    AnswerRows.NOT_APPLICABLE);
        }
        for (int each = column; each <= to; each++) {
            sheet.width(each, FIGURE_WIDTH);
        }
        if (isProved(asked)) {
            writeEvidence(sheet, asked, to + 1);
        }
        return column + width(asked);
    }

    private void writeEvidence(Worksheet sheet, Line.Question asked, int column) {
        sheet.value(LABELS, column, EVIDENCE);
        sheet.comment(LABELS, column, EVIDENCE_NOTE.formatted(asked.label()));
        sheet.value(PARTS, column, "Văn bản, tệp");
        sheet.value(CODES, column, asked.input().code() + EVIDENCE_CODE);
        sheet.width(column, EVIDENCE_WIDTH);
        Look.open(sheet.range(CODES + 1, column, CODES + request.units().size(), column), false);
    }

    private static void merge(Range cells) {
        if (cells.getLeft() < cells.getRight() || cells.getTop() < cells.getBottom()) {
            cells.merge();
        }
    }
}
