package vn.thiduaso.ingest.template;

import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The sheet people fill in. Its heads are words that the reader of files knows. */
abstract sealed class FillSheet permits OneUnitSheet, AllUnitsSheet {

    static final String NAME = "Số liệu";
    /** Head of the column of codes of units. */
    static final String UNIT = "Mã đơn vị";
    /** Head of the column of what proves a figure. */
    static final String EVIDENCE = "Minh chứng";
    /** First row under title, subject, hint and mark. */
    static final int TOP = 4;

    private static final double TITLE_HEIGHT = 40;
    private static final double HINT_HEIGHT = 52;
    private static final String HINT =
            "Chỉ điền các ô nền trắng. Để trống: chưa có số liệu. Số 0: có và bằng 0. Không thuộc đơn vị: %s. "
                    + "Số viết 1234,5 hoặc 1234.5; không ghi kèm đơn vị đo.";

    final TemplateRequest request;

    FillSheet(TemplateRequest request) {
        this.request = request;
    }

    /** Number of columns. */
    abstract int columns();

    abstract void write(Worksheet sheet);

    /**
     * Title, subject, hint and the mark of made-up figures, over the first columns.
     *
     * @param notApplicable how to say that a figure does not apply
     */
    final void writeTop(Worksheet sheet, String subject, String notApplicable, int last) {
        IndexSet set = request.source().set();
        sheet.value(0, 0, set.definition().name().vi());
        Look.title(sheet.range(0, 0, 0, last));
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.value(
                1,
                0,
                "%s · Kỳ số liệu: %s · Bộ chỉ số %s bản %s"
                        .formatted(subject, Formats.in("vi").period(request.period()), set.code(), set.version()));
        Look.subtitle(sheet.range(1, 0, 1, last));
        sheet.value(2, 0, HINT.formatted(notApplicable));
        Look.subtitle(sheet.range(2, 0, 2, last));
        sheet.rowHeight(2, HINT_HEIGHT);
        if (set.definition().illustrative()) {
            sheet.value(3, 0, "BỘ CHỈ SỐ MINH HỌA");
        }
        Look.illustrative(sheet.range(3, 0, 3, last));
    }

    /** What stands at the foot of each printed page: which template this is. */
    final String foot() {
        TemplateMark mark = request.mark();
        return "Mẫu %s, bản %d".formatted(mark.id(), mark.version());
    }
}
