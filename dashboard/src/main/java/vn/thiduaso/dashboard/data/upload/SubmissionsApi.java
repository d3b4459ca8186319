package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.check.Severity;

/** UC-039: files that were sent, for programs: all, or those somebody sent himself. */
@RestController
class SubmissionsApi {

    private static final String PATH = ApiPath.V1 + "/submissions";
    private static final String ONE = PATH + "/{submission}";

    private final SentDesk desk;
    private final FigureSets sets;

    SubmissionsApi(SentDesk desk, FigureSets sets) {
        this.desk = desk;
        this.sets = sets;
    }

    record Sent(String indexSet, String period, Paged<OneSubmission> submissions) {}

    /**
     * A file; who sent it is told to people only.
     *
     * @param rowsRead always {@code accepted} + {@code quarantined}
     * @param state how far it has come; of figures it counts from {@code APPROVED} on
     * @param stateSince when somebody last acted on it; null: nobody did
     */
    record OneSubmission(
            String submission,
            String indexSet,
            String period,
            String file,
            String sha256,
            long bytes,
            long rowsRead,
            long accepted,
            long quarantined,
            boolean illustrative,
            Instant loadedAt,
            State state,
            @Nullable Instant stateSince) {

        static OneSubmission of(StandingSubmission one) {
            Submission row = one.submission();
            return new OneSubmission(
                    row.id(),
                    row.indexSet(),
                    row.period(),
                    row.fileName(),
                    row.sha256(),
                    row.bytes(),
                    row.rowsRead(),
                    row.accepted(),
                    row.quarantined(),
                    row.illustrative(),
                    row.loadedAt(),
                    one.state(),
                    one.last().map(act -> act.at()).orElse(null));
        }
    }

    /**
     * Something found in a file.
     *
     * @param row physical row, from 1
     * @param unit empty, like code and part, where it is not known
     * @param message Vietnamese, like the remedy
     */
    record Fault(
            String sheet,
            int row,
            String cell,
            String text,
            String rule,
            Severity severity,
            String unit,
            String code,
            String part,
            String message,
            String remedy) {

        static Fault of(CellFault fault) {
            return new Fault(
                    fault.sheet(),
                    fault.row(),
                    fault.cell(),
                    fault.text(),
                    fault.rule(),
                    fault.severity(),
                    fault.subject().unit(),
                    fault.subject().code(),
                    fault.subject().part(),
                    fault.message(),
                    fault.remedy());
        }
    }

    /**
     * The newest first.
     *
     * @param set code; empty: the latest that figures were sent for
     */
    @GetMapping(PATH)
    @Needs(Action.SEE_SUBMISSIONS)
    Sent list(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        FigureSet about = sets.find(set, period)
                .orElseThrow(() -> new NotFoundException("error.no-figures", (set + " " + period).strip()));
        List<OneSubmission> all = desk.all(about, SubmissionList.TABLE.usual(), who).stream()
                .map(OneSubmission::of)
                .toList();
        return new Sent(about.code(), about.period().toString(), new Paged.Asked(page, size).of(all));
    }

    @GetMapping(ONE)
    @Needs(Action.SEE_SUBMISSIONS)
    OneSubmission one(@PathVariable String submission, Actor who) {
        return OneSubmission.of(desk.find(submission, who));
    }

    /** What was kept out, and what was found in the rest, by place. */
    @GetMapping(ONE + "/faults")
    @Needs(Action.SEE_SUBMISSIONS)
    Paged<Fault> faults(
            @PathVariable String submission,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        StandingSubmission found = desk.find(submission, who);
        return new Paged.Asked(page, size)
                .of(desk.faults(found.submission().id()).stream().map(Fault::of).toList());
    }

    /** Every figure as a table, as the page offers it; of a file with more than a table holds none. */
    @GetMapping(ONE + "/figures.{format}")
    @Needs(Action.SEE_SUBMISSIONS)
    void figures(
            @PathVariable String submission,
            @PathVariable String format,
            Actor who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Attachment.send(
                "so-lieu-" + submission + "." + format,
                desk.figures(submission, format, who, PageWords.in(locale)),
                response);
    }
}
