package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.datasets.lake.Submission;

/** Finished runs of the lake, with the closed figures they rest on and the cells these came from. */
public final class LakeRuns implements RunSource {

    private final Lake lake;

    public LakeRuns(Lake lake) {
        this.lake = lake;
    }

    @Override
    public List<String> current() {
        Map<String, RunRow> newest = new LinkedHashMap<>();
        lake.runs().all().stream()
                .sorted(Comparator.comparing(RunRow::created).thenComparing(RunRow::id))
                .forEach(run -> {
                    boolean current = lake.closedPeriods()
                            .findCurrent(run.indexSet(), run.period())
                            .filter(closing -> closing.id().equals(run.closing()))
                            .isPresent();
                    if (current) {
                        newest.put(run.indexSet() + "|" + run.period(), run);
                    }
                });
        return newest.values().stream()
                .sorted(Comparator.comparing(RunRow::created).thenComparing(RunRow::id))
                .map(RunRow::id)
                .toList();
    }

    @Override
    public Optional<PublishableRun> find(String run) {
        return lake.runs().find(run).map(this::whole);
    }

    private PublishableRun whole(RunRow run) {
        ClosedPeriod closing = lake.closedPeriods()
                .find(run.closing())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no closing " + run.closing()));
        IndexSetSource source = IndexSetSource.of(run.indexSetYaml(), run.indexSet() + ".yaml");
        Map<String, ClosedUnit> closed = new HashMap<>();
        lake.closedPeriods().rows(closing).forEach(row -> closed.put(row.unit(), row));
        Map<String, Submission> sent = new HashMap<>();
        lake.submissions().of(run.indexSet(), run.period()).forEach(row -> sent.put(row.id(), row));
        LakeUnits units = new LakeUnits(source.set(), closed, cells(closed, sent));
        List<PublishableRun.Unit> rows = new ArrayList<>();
        for (ScoreRow row : lake.scores().of(run.id())) {
            rows.add(units.unit(row));
        }
        rows.sort(Comparator.comparing(PublishableRun.Unit::unit));
        boolean illustrative = source.set().definition().illustrative()
                || usedSubmissions(closed, sent).anyMatch(Submission::illustrative);
        return new PublishableRun(head(run, closing, source, illustrative), source.set(), files(closed, sent), rows);
    }

    private static PublishableRun.Head head(
            RunRow run, ClosedPeriod closing, IndexSetSource source, boolean illustrative) {
        return new PublishableRun.Head(
                run.id(),
                source.sha256(),
                run.indexSetYaml(),
                illustrative,
                run.period(),
                run.closing(),
                closing.closedAt(),
                closing.closedBy(),
                run.ranked(),
                run.created(),
                run.engine(),
                run.manifest(),
                run.manifestSha256());
    }

    /** Files that at least one figure came from. */
    private static List<PublishableRun.SourceFile> files(Map<String, ClosedUnit> closed, Map<String, Submission> sent) {
        return usedSubmissions(closed, sent)
                .sorted(Comparator.comparing(Submission::seq))
                .map(submission -> new PublishableRun.SourceFile(
                        submission.id(),
                        submission.fileName(),
                        submission.sha256(),
                        submission.sentBy(),
                        submission.loadedAt()))
                .toList();
    }

    private static Stream<Submission> usedSubmissions(Map<String, ClosedUnit> closed, Map<String, Submission> sent) {
        return closed.values().stream()
                .flatMap(unit -> unit.figures().refs().stream())
                .filter(ref -> !ref.isEmpty())
                .map(ref -> ref.substring(0, ref.indexOf('|')))
                .distinct()
                .map(sent::get)
                .filter(Objects::nonNull);
    }

    /** What stands in each cell that a closed figure came from, by reference. */
    private Map<String, Observation> cells(Map<String, ClosedUnit> closed, Map<String, Submission> sent) {
        Map<String, Observation> cells = new HashMap<>();
        usedSubmissions(closed, sent)
                .forEach(submission ->
                        lake.observations().of(submission.id()).forEach(cell -> cells.put(LakeUnits.key(cell), cell)));
        return cells;
    }
}
