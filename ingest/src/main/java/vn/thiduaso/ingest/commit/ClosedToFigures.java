package vn.thiduaso.ingest.commit;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.PeriodClosed;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Asks whether a period still takes figures, where the set declares that a closed one does not. One answer for a whole file. */
final class ClosedToFigures {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(Formats.ZONE);

    private ClosedToFigures() {}

    /** What is found in any new file for the period; empty when it is open or the set does not ask. */
    static Optional<CellFault> find(IndexSet indexSet, Period period, Optional<ClosedPeriod> closing) {
        PeriodClosed check = new PeriodClosed();
        return indexSet.definition()
                .check(PeriodClosed.class)
                .flatMap(declared -> closing.map(closed -> {
                    String message =
                            "Kỳ %s đã chốt ngày %s (người chốt: %s; lần chốt %s); số liệu nộp sau khi chốt không được tính"
                                    .formatted(period, DAY.format(closed.closedAt()), closed.closedBy(), closed.id());
                    String again = declared.severity() == Severity.REFUSE
                            ? "rồi nộp lại tệp này"
                            // it is in the lake, where the same file again does nothing
                            : "rồi gửi duyệt lần nộp này (lệnh submit, hoặc trang Các lần nạp)";
                    String remedy =
                            "Muốn đính chính: một người đề nghị mở khóa kỳ và nêu lý do, một người khác đồng ý; "
                                    + again;
                    return CellFault.ofFile(check.rule(), declared.severity(), message, remedy);
                }));
    }
}
