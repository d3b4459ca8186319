package vn.thiduaso.ingest.template;

import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.ScaleAnswers;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.AnswerRows;
import vn.thiduaso.ingest.questionnaire.Line;

/** A row for each figure of one unit; numerator and denominator only where a figure is a ratio. */
final class OneUnitSheet extends FillSheet {

    private static final String VALUE = "Giá trị";
    /** Head in place of {@link #VALUE} where most is chosen, not counted. */
    private static final String ANSWER = "Trả lời";

    private static final String NUMERATOR = "Tử số";
    private static final String DENOMINATOR = "Mẫu số";
    private static final String STATE = "Trạng thái";
    private static final String MISSING = "Chưa có số liệu";
    private static final double LABEL_WIDTH = 46;
    private static final double ANSWER_WIDTH = 46;
    /** Width an indent takes. */
    private static final double INDENT = 2;

    private static final int CODE = 1;
    private static final int LABEL = 2;
    private static final int MEASURE = 3;

    private final List<Line> lines;
    private final RuleNote notes;
    private final AnswerCells answers;
    private final boolean questions;
    private final List<Head> heads = new ArrayList<>(List.of(
            new Head(UNIT, 12),
            new Head("Mã chỉ tiêu", 11),
            new Head("Chỉ tiêu", LABEL_WIDTH),
            new Head("Đơn vị tính", 11)));

    private record Head(String text, double width) {}

    OneUnitSheet(TemplateRequest request, List<Line> lines, RuleNote notes, AnswerCells answers) {
        super(request);
        this.lines = lines;
        this.notes = notes;
        this.answers = answers;
        questions = lines.stream()
                .anyMatch(line ->
                        line instanceof Line.Question asked && asked.scale().isPresent());
        if (questions) {
            heads.add(new Head(ANSWER, ANSWER_WIDTH));
        }
        if (has(true)) {
            heads.add(new Head(NUMERATOR, 12));
            heads.add(new Head(DENOMINATOR, 12));
        }
        if (has(false) && !questions) {
            heads.add(new Head(VALUE, 12));
        }
        heads.add(new Head(STATE, 16));
        heads.add(new Head(EVIDENCE, 24));
        heads.add(new Head("Ghi chú", 18));
    }

    private boolean has(boolean ratio) {
        return lines.stream().anyMatch(line -> line instanceof Line.Question asked && asked.isRatio() == ratio);
    }

    @Override
    int columns() {
        return heads.size();
    }

    private String value() {
        return questions ? ANSWER : VALUE;
    }

    private int column(String head) {
        for (int column = 0; column < heads.size(); column++) {
            if (heads.get(column).text().equals(head)) {
                return column;
            }
        }
        return -1;
    }

    @Override
    void write(Worksheet sheet) {
        UnitRow unit = request.units().get(0);
        int last = heads.size() - 1;
        writeTop(
                sheet,
                "%s (mã %s)".formatted(unit.name(), unit.unit()),
                "chọn “%s” ở cột %s".formatted(AnswerRows.NOT_APPLICABLE, STATE),
                last);
        for (int column = 0; column <= last; column++) {
            sheet.value(TOP, column, heads.get(column).text());
            sheet.width(column, heads.get(column).width());
        }
        Look.head(sheet.range(TOP, 0, TOP, last));
        int row = TOP + 1;
        for (Line line : lines) {
            if (line instanceof Line.Question asked) {
                write(sheet, row, unit, asked);
                row = LongAnswers.write(sheet, row + 1, asked, words(asked.depth()));
            } else {
                sheet.value(row, LABEL, ((Line.Heading) line).node().label().vi());
                Look.heading(sheet.range(row, 0, row, last));
                row++;
            }
        }
        if (row > TOP + 1) {
            sheet.range(TOP + 1, column(STATE), row - 1, column(STATE))
                    .validateWithListByFormula("\"%s,%s\"".formatted(AnswerRows.NOT_APPLICABLE, MISSING))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle("Chọn trong danh sách")
                    .error("Chọn “%s”, “%s”, hoặc để trống khi có số liệu."
                            .formatted(AnswerRows.NOT_APPLICABLE, MISSING));
        }
        sheet.hideColumn(0);
        sheet.freezePane(LABEL + 1, TOP + 1);
        Look.protect(sheet);
        Look.print(sheet, TOP, TOP, foot());
        Look.fitWidth(sheet);
    }

    /** Where the words of long answers stand: from the name of the figure to the cell it is answered in. */
    private LongAnswers.Place words(int depth) {
        int answer = column(value());
        double width = heads.subList(LABEL, answer + 1).stream()
                .mapToDouble(Head::width)
                .sum();
        return new LongAnswers.Place(LABEL, answer, heads.size() - 1, width - INDENT * (depth + 1), depth + 1);
    }

    /** Name of the figure, and the question that is asked of it first. */
    private static String label(Line.Question asked) {
        String question = asked.scale().map(ScaleAnswers::question).orElse("");
        return question.isEmpty() ? asked.label() : asked.label() + "\n" + question;
    }

    private void write(Worksheet sheet, int row, UnitRow unit, Line.Question asked) {
        int last = heads.size() - 1;
        Answer given = answers.of(asked.input().code());
        sheet.value(row, 0, unit.unit());
        sheet.value(row, CODE, asked.input().code());
        String label = label(asked);
        sheet.value(row, LABEL, label);
        sheet.value(row, MEASURE, asked.input().unit());
        sheet.comment(row, LABEL, notes.comment(asked));
        sheet.rowHeight(row, Look.height(List.of(label), List.of(LABEL_WIDTH - INDENT * asked.depth())));
        Look.closed(sheet.range(row, 0, row, CODE), 0);
        Look.closed(sheet.range(row, LABEL, row, LABEL), asked.depth());
        Look.closed(sheet.range(row, MEASURE, row, MEASURE), 0);
        for (int column = MEASURE + 1; column < column(STATE); column++) {
            boolean part = !heads.get(column).text().equals(value());
            if (part != asked.isRatio()) {
                Look.closed(sheet.range(row, column, row, column), 0);
            }
        }
        if (asked.isRatio()) {
            for (String part : List.of(NUMERATOR, DENOMINATOR)) {
                int column = column(part);
                Look.open(sheet.range(row, column, row, column), true);
                AllowedValues.part(sheet.range(row, column, row, column));
            }
            answers.number(sheet, row, column(NUMERATOR), given.numerator());
            answers.number(sheet, row, column(DENOMINATOR), given.denominator());
        } else {
            int column = column(value());
            Look.open(sheet.range(row, column, row, column), asked.scale().isEmpty());
            if (asked.scale().isPresent()) {
                answers.choice(sheet, row, column, asked.scale().get(), given.value());
            } else {
                AllowedValues.value(sheet.range(row, column, row, column), asked);
                answers.number(sheet, row, column, given.value());
            }
        }
        Look.open(sheet.range(row, column(STATE), row, last), false);
        answers.text(sheet, row, column(STATE), given.notApplicable() ? AnswerRows.NOT_APPLICABLE : "");
        answers.text(sheet, row, column(EVIDENCE), given.evidence());
        answers.text(sheet, row, last, given.remark());
    }
}
