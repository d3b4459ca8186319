package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.schedule.Deadline;
import vn.thiduaso.ingest.export.SheetFormat;

/** UC-039: who has reported, for programs: the units within reach of who asks. */
@RestController
class CompletenessApi {

    private final CompletenessDesk desk;

    CompletenessApi(CompletenessDesk desk) {
        this.desk = desk;
    }

    /** @param deadline the last day on time; null where none is known */
    record Reported(
            String indexSet, String period, @Nullable LocalDate deadline, LocalDate seenOn, Paged<Report> reports) {}

    /**
     * @param stage name of a {@code ReportStage}: how far the report has come
     * @param missing codes of the figures that are not there
     * @param declared whether the unit has said that its report is complete
     * @param firstSent null while nothing was
     * @param completeSince null while it is not
     */
    record Report(
            String unit,
            String name,
            String group,
            String stage,
            int required,
            int present,
            List<String> missing,
            boolean late,
            boolean declared,
            @Nullable Instant firstSent,
            @Nullable Instant completeSince) {

        static Report of(UnitReport report) {
            return new Report(
                    report.unit(),
                    report.name(),
                    report.group(),
                    report.stage().name(),
                    report.required(),
                    report.present(),
                    report.missing(),
                    report.late(),
                    report.declared().isPresent(),
                    report.firstSent().orElse(null),
                    report.completeSince().orElse(null));
        }
    }

    /** @param set code; empty: the latest that figures were sent for */
    @GetMapping(ApiPath.V1 + "/completeness")
    @Needs(Action.SEE_COMPLETENESS)
    Reported reported(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        CompletenessRequest asked = new CompletenessRequest(set, period, null, null, null, null, null);
        Completeness seen = desk.seen(asked, who)
                .orElseThrow(() -> new NotFoundException("error.no-figures", (set + " " + period).strip()));
        return new Reported(
                seen.indexSet(),
                seen.period().toString(),
                seen.deadline().map(Deadline::day).orElse(null),
                seen.today(),
                new Paged.Asked(page, size)
                        .of(seen.reports().stream().map(Report::of).toList()));
    }

    /** The same as a table, as the page offers it. */
    @GetMapping(ApiPath.V1 + "/completeness.{format}")
    @Needs(Action.SEE_COMPLETENESS)
    void file(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            Actor who,
            HttpServletResponse response)
            throws IOException {
        CompletenessRequest asked = new CompletenessRequest(set, period, null, null, null, null, null);
        SheetFormat known = FileEnding.format(format);
        Attachment.send(
                "do-day-du." + format,
                desk.table(asked, known, who)
                        .orElseThrow(() -> new NotFoundException("error.no-figures", (set + " " + period).strip())),
                response);
    }
}
