package vn.thiduaso.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.OwnSheets;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Writes a template: a sheet to fill in, a sheet of instructions, and a hidden one that tells which template it is. The same request gives the same cells. */
public final class TemplateJob {

    private TemplateJob() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     * @throws TooManyColumnsException when the figures do not fit side by side: ask for one unit
     */
    public static void write(TemplateRequest request, OutputStream out) throws IOException {
        write(request, List.of(), out);
    }

    /**
     * The same, filled in with what one unit answered.
     *
     * @param given answers to figures the template asks for; of a request for all units none
     */
    public static void write(TemplateRequest request, List<Answer> given, OutputStream out) throws IOException {
        List<Line> lines = request.lines();
        RuleNote notes = new RuleNote(request.source().set(), request.form(), Words.VIETNAMESE, Formats.in("vi"));
        AnswerLists answers = new AnswerLists();
        FillSheet sheet = request.form() == TemplateMark.Form.ONE_UNIT
                ? new OneUnitSheet(request, lines, notes, new AnswerCells(answers, given))
                : new AllUnitsSheet(request, lines, notes);
        if (sheet.columns() > CellAddress.LAST_COLUMN) {
            throw new TooManyColumnsException(sheet.columns(), CellAddress.LAST_COLUMN);
        }
        Workbook workbook = new Workbook(out, "Thi Dua So", "01.0000");
        sheet.write(workbook.newWorksheet(FillSheet.NAME));
        new GuideSheet(request, lines, notes).write(workbook.newWorksheet(GuideSheet.NAME));
        if (!answers.isEmpty()) {
            answers.write(workbook.newWorksheet(OwnSheets.ANSWERS));
        }
        mark(request.mark(), workbook.newWorksheet(TemplateMark.SHEET));
        workbook.finish();
    }

    private static void mark(TemplateMark mark, Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int row = 0;
        for (Map.Entry<String, String> line : mark.lines().entrySet()) {
            sheet.value(row, 0, line.getKey());
            sheet.value(row, 1, line.getValue());
            row++;
        }
        Look.protect(sheet);
    }

    /** The figures of a set do not fit side by side in a sheet. */
    public static final class TooManyColumnsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyColumnsException(int columns, int most) {
            super("Mẫu cho mọi đơn vị cần %d cột, một sheet chỉ có %d".formatted(columns, most));
        }
    }
}
