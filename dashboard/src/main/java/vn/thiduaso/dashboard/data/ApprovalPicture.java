package vn.thiduaso.dashboard.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;

/**
 * All that the page of approving and closing is made of, read from the lake once.
 *
 * @param seen stands for the files and acts it is made of: taken before they are read, so that what comes meanwhile is not in it
 * @param warnings findings that warn and that nobody confirmed, by submission
 * @param changes what waiting files change in the figures that count so far, by submission; the first ones, where they are many
 * @param acts on the period and its files, oldest first
 */
record ApprovalPicture(
        Lake lake,
        FigureSet about,
        Instant now,
        String seen,
        ActLog log,
        List<StandingSubmission> files,
        Map<String, Long> warnings,
        Map<String, FigureChanges> changes,
        Completeness completeness,
        List<String> scheduleFaults,
        List<Act> acts) {

    ApprovalPicture {
        files = List.copyOf(files);
        warnings = Map.copyOf(warnings);
        changes = Map.copyOf(changes);
        scheduleFaults = List.copyOf(scheduleFaults);
        acts = List.copyOf(acts);
    }

    static ApprovalPicture of(Lake lake, FigureSet about, Reports reports, Instant now) {
        String seen = seen(lake, about);
        ActLog log = lake.acts().log();
        List<StandingSubmission> files = lake.standings(about.code(), about.period());
        Reports.Deadlines deadlines = reports.deadlines(about.source().set());
        return new ApprovalPicture(
                lake,
                about,
                now,
                seen,
                log,
                files,
                lake.findings().of(about.code(), about.period()).stream()
                        .filter(finding -> finding.severity() == Severity.WARN)
                        .filter(finding -> log.doubt(finding.subject(about.code(), about.period())) != Doubt.CONFIRMED)
                        .collect(Collectors.groupingBy(Finding::submission, Collectors.counting())),
                FigureChanges.of(lake, about, files, waiting(files)),
                reports.of(about.source().set(), about.period(), deadlines.schedule()),
                deadlines.faults(),
                of(log, about));
    }

    private static List<Act> of(ActLog log, FigureSet about) {
        return log.within(about.subject());
    }

    /** Changes whenever a file comes or somebody acts on the period. */
    static String seen(Lake lake, FigureSet about) {
        long file = lake.submissions().of(about.code(), about.period()).stream()
                .mapToLong(Submission::seq)
                .max()
                .orElse(0);
        long act =
                of(lake.acts().log(), about).stream().mapToLong(Act::seq).max().orElse(0);
        return file + "-" + act;
    }

    /** Names of files by the id of their submission; the id itself where there is none. */
    static UnaryOperator<String> files(Lake lake) {
        return id -> lake.submissions().find(id).map(Submission::fileName).orElse(id);
    }

    List<StandingSubmission> waiting() {
        return waiting(files);
    }

    private static List<StandingSubmission> waiting(List<StandingSubmission> files) {
        return files.stream().filter(file -> file.state().isWaiting()).toList();
    }

    /** Ids of the files that wait and that somebody may approve. */
    static List<String> approvable(Lake lake, FigureSet about, vn.thiduaso.datasets.act.Actor who, Instant now) {
        ActLog log = lake.acts().log();
        return waiting(lake.standings(about.code(), about.period())).stream()
                .map(StandingSubmission::submission)
                .filter(row -> log.refusals(approval(row, who, now)).isEmpty())
                .map(Submission::id)
                .toList();
    }

    /** Whether nothing is left that somebody may approve, and the last that was done with the period was that he approved. */
    static boolean hasApproved(Lake lake, FigureSet about, vn.thiduaso.datasets.act.Actor who, Instant now) {
        List<Act> acts = of(lake.acts().log(), about);
        return !acts.isEmpty()
                && acts.get(acts.size() - 1).kind() == ActKind.APPROVE
                && acts.get(acts.size() - 1).by().isSamePersonAs(who)
                && approvable(lake, about, who, now).isEmpty();
    }

    static Act approval(Submission row, vn.thiduaso.datasets.act.Actor who, Instant now) {
        return Act.of(ActKind.APPROVE, row.subject(), row.sha256(), who, now, "");
    }

    /** The latest first. */
    List<StandingSubmission> answered() {
        List<StandingSubmission> answered = new ArrayList<>(files);
        answered.removeIf(file -> file.state().isWaiting());
        answered.sort(Comparator.comparing(
                        (StandingSubmission file) -> file.submission().seq())
                .reversed());
        return answered;
    }

    /** Files whose figures count, or would when they are approved. */
    List<StandingSubmission> alive() {
        return files.stream().filter(file -> file.state() != State.DRAFT).toList();
    }

    ApprovalView view(ApprovalView.Part part, Actor who, Words words) {
        return new ApprovalDrawing(this, ActDesk.person(who), words).view(part);
    }
}
