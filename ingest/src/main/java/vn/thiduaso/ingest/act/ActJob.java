package vn.thiduaso.ingest.act;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;

/**
 * Records acts, all of a call or none. What the same person did last is not done twice: a call that was killed, or pressed twice, can be made again.
 * Closing has a job of its own.
 */
public final class ActJob {

    private final Clock clock;

    public ActJob(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a call did.
     *
     * @param acts recorded now
     * @param before what the same person had done already
     */
    public record Done(List<Act> acts, List<Act> before) {

        public Done {
            acts = List.copyOf(acts);
            before = List.copyOf(before);
        }
    }

    /**
     * Acts on some submissions.
     *
     * @param submissions ids
     * @throws UnknownSubmissionsException naming all that the lake does not have
     * @throws vn.thiduaso.datasets.act.RefusedActsException with every reason against any of them
     */
    public Done onSubmissions(Lake lake, ActKind kind, Collection<String> submissions, Actor by, String reason) {
        List<Submission> found = find(lake, submissions);
        return record(
                lake,
                found.stream()
                        .map(row -> Act.of(kind, row.subject(), row.sha256(), by, clock.instant(), reason))
                        .toList());
    }

    /**
     * Acts on a period, or on what a unit reports for it.
     *
     * @throws vn.thiduaso.datasets.act.RefusedActsException with every reason against it
     */
    public Done on(Lake lake, ActKind kind, Subject subject, Actor by, String reason) {
        return record(lake, List.of(Act.of(kind, subject, "", by, clock.instant(), reason)));
    }

    /**
     * Submits those of some submissions that nobody acted on yet; what was sent or taken back stays so until somebody submits it by itself. While their
     * period is closed nothing is submitted.
     *
     * @param submissions ids of submissions that are in the lake
     * @param reason what the sender says to whoever approves; empty: nothing
     */
    public Done submitNew(Lake lake, Collection<String> submissions, Actor by, String reason) {
        List<Submission> found = find(lake, submissions);
        List<Act> acts = lake.acts()
                .add(log -> found.stream()
                        .filter(row -> log.state(row.subject()) == State.CHECKED
                                && log.lock(row.subject().whole()).isOpen())
                        .map(row -> Act.of(ActKind.SUBMIT, row.subject(), row.sha256(), by, clock.instant(), reason))
                        .toList());
        return new Done(acts, List.of());
    }

    private static Done record(Lake lake, List<Act> tried) {
        List<Act> before = new ArrayList<>();
        List<Act> acts = lake.acts().add(log -> {
            before.clear();
            List<Act> left = new ArrayList<>();
            tried.forEach(act -> doneBefore(log, act).ifPresentOrElse(before::add, () -> left.add(act)));
            return left;
        });
        return new Done(acts, before);
    }

    private static Optional<Act> doneBefore(ActLog log, Act act) {
        return log.last(act.subject())
                .filter(last -> last.kind() == act.kind()
                        && last.content().equals(act.content())
                        && last.by().isSamePersonAs(act.by()));
    }

    private static List<Submission> find(Lake lake, Collection<String> submissions) {
        Map<String, Submission> figures = lake.submissions().all().stream()
                .filter(row -> row.kind() == Submission.Kind.OBSERVATIONS)
                .collect(Collectors.toMap(Submission::id, Function.identity(), (a, b) -> a));
        Set<String> asked = new LinkedHashSet<>(submissions);
        List<String> unknown =
                asked.stream().filter(id -> !figures.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownSubmissionsException(unknown);
        }
        return asked.stream().map(figures::get).toList();
    }
}
