package vn.thiduaso.dashboard.jobs;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.tables.ListFilter;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;

/** The list of jobs: its columns, its order, what chooses jobs, and its file. Where nobody chose an order the open ones come first, then the latest. */
@Component
class JobList {

    static final String PATH = "/jobs";

    static final ListTable<JobView> TABLE = new ListTable<>(
            PATH,
            List.of("kind", "state", "asked-by"),
            new ListSort("asked-at", true),
            List.of(
                    ListColumn.text("job", Place.ALWAYS, JobView::kind),
                    ListColumn.text("about", Place.FILE, JobView::about),
                    ListColumn.text("run", Place.CHOSEN, view -> view.run().orElse("")),
                    ListColumn.text("state", Place.USUAL, JobView::state),
                    ListColumn.text("asked-by", Place.USUAL, view -> view.job().askedName()),
                    ListColumn.text("account", Place.FILE, view -> view.job().askedBy()),
                    ListColumn.<JobView>moment(
                                    "asked-at", Place.USUAL, view -> view.job().askedAt())
                            .falling(),
                    ListColumn.moment(
                            "started", Place.CHOSEN, view -> view.job().startedAt()),
                    ListColumn.moment("ended", Place.CHOSEN, view -> view.job().endedAt()),
                    ListColumn.text("took", Place.USUAL, JobView::took)
                            .ofFigures()
                            .falling(),
                    ListColumn.of("seconds", Place.FILE, (view, words) -> seconds(view.job())),
                    ListColumn.<JobView>of(
                                    "attempt",
                                    Place.CHOSEN,
                                    (view, words) -> Value.of(view.job().attempt()))
                            .ofFigures(),
                    ListColumn.<JobView>of("exit-code", Place.CHOSEN, (view, words) -> exitCode(view.job()))
                            .ofFigures()));

    private final JobQueries jobs;
    private final JobDrawing drawing;

    JobList(JobQueries jobs, JobDrawing drawing) {
        this.jobs = jobs;
        this.drawing = drawing;
    }

    /** A page of it. */
    record Page(ListView view, List<JobView> lines) {

        Page {
            lines = List.copyOf(lines);
        }
    }

    private static Value seconds(Job job) {
        return job.startedAt() == null || job.endedAt() == null
                ? Value.NOTHING
                : Value.of(Math.max(
                        0, Duration.between(job.startedAt(), job.endedAt()).toSeconds()));
    }

    private static Value exitCode(Job job) {
        return job.exitCode() == null ? Value.NOTHING : Value.of(job.exitCode());
    }

    Page page(ListAsked sent, Actor who, Words words) {
        ListAsked asked = known(sent);
        JobFilter filter = filter(asked);
        int count = jobs.count(filter);
        ListPart<Job> part = ListPart.of(
                count, asked.page(), JobQueries.SHOWN, from -> jobs.list(filter, asked.sort(), from, JobQueries.SHOWN));
        ListView view = new ListDrawing<>(TABLE, asked, words).view(filters(asked, words), part, count, "job.pages");
        return new Page(view, drawn(part.rows(), who, words));
    }

    Attachment.Content file(ListAsked sent, String ending, Actor who, Words words) {
        ListAsked asked = known(sent);
        JobFilter filter = filter(asked);
        return TABLE.file(
                words.text("job.title"),
                ending,
                jobs.count(filter),
                () -> drawn(jobs.list(filter, asked.sort(), 0, ListTable.MOST_ROWS), who, words),
                words);
    }

    private List<JobView> drawn(List<Job> some, Actor who, Words words) {
        return some.stream().map(job -> drawing.draw(job, who, words)).toList();
    }

    private static ListAsked known(ListAsked sent) {
        return sent.among("kind", kinds()).among("state", states());
    }

    private static List<String> kinds() {
        return Arrays.stream(JobKind.values()).map(JobKind::word).toList();
    }

    private static List<String> states() {
        return Arrays.stream(JobState.values()).map(JobState::word).toList();
    }

    private static JobFilter filter(ListAsked asked) {
        return new JobFilter(
                JobKind.find(asked.filter("kind")), JobState.find(asked.filter("state")), asked.filter("asked-by"));
    }

    private static List<ListFilter> filters(ListAsked asked, Words words) {
        return List.of(
                ListFilter.choice("kind", words.text("col.job"), asked, words, kinds(), "job.kind."),
                ListFilter.choice("state", words.text("col.state"), asked, words, states(), "job.state."),
                ListFilter.text("asked-by", words.text("job.find.asked-by"), asked));
    }
}
