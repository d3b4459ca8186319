package vn.thiduaso.ingest.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.schedule.Deadline;

/**
 * Completeness as a table, one row for each unit that was to report: {@code đơn vị, tên, nhóm, kỳ, trạng thái, cần nộp, đã có, đúng hạn, khai hoàn thành,
 * hạn nộp, nộp lần đầu, đủ từ ngày, còn thiếu}. Days are those of Việt Nam.
 */
public final class CompletenessSheet {

    private static final List<String> COLUMNS = List.of(
            "đơn vị",
            "tên",
            "nhóm",
            "kỳ",
            "trạng thái",
            "cần nộp",
            "đã có",
            "đúng hạn",
            "khai hoàn thành",
            "hạn nộp",
            "nộp lần đầu",
            "đủ từ ngày",
            "còn thiếu");

    private CompletenessSheet() {}

    /** All units. */
    public static Sheet of(Completeness completeness) {
        return sheet("completeness", completeness, completeness.reports());
    }

    /** Those to be reminded. */
    public static Sheet reminders(Completeness completeness) {
        return sheet("reminders", completeness, completeness.reminders());
    }

    private static Sheet sheet(String name, Completeness completeness, List<UnitReport> reports) {
        return new Sheet(name, COLUMNS, writer -> reports.forEach(report -> writer.accept(line(completeness, report))));
    }

    private static List<Value> line(Completeness completeness, UnitReport report) {
        return List.of(
                Value.of(report.unit()),
                Value.of(report.name()),
                Value.of(report.group()),
                Value.of(completeness.period().toString()),
                Value.of(report.stage().label().vi()),
                Value.of(report.required()),
                Value.of(report.present()),
                Value.of(onTime(completeness, report)),
                Value.of(report.declared().map(act -> act.by().name()).orElse("")),
                Value.of(
                        completeness.deadline().map(CompletenessSheet::deadline).orElse("")),
                Value.of(day(report.firstSent())),
                Value.of(day(report.completeSince())),
                Value.of(String.join(" ", report.missing())));
    }

    /** Said of what is complete, and where there is a deadline; empty otherwise. */
    private static String onTime(Completeness completeness, UnitReport report) {
        if (!report.stage().isComplete() || completeness.deadline().isEmpty()) {
            return "";
        }
        return report.late() ? "trễ" : "đúng hạn";
    }

    private static String deadline(Deadline deadline) {
        return deadline.day() + (deadline.isUnconfirmed() ? " (chưa xác nhận)" : "");
    }

    private static String day(Optional<Instant> time) {
        return time.map(moment ->
                        LocalDate.ofInstant(moment, Completeness.VIETNAM).toString())
                .orElse("");
    }
}
