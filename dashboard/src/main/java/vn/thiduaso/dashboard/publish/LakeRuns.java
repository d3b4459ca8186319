package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.run.RunSources;

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
                    if (current && !RunSources.looksElsewhere(run)) {
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
        if (RunSources.looksElsewhere(run)) {
            throw new UnpublishableRunException(run.id());
        }
        ClosedPeriod closing = lake.closedPeriods()
                .find(run.closing())
                .orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no closing " + run.closing()));
        IndexSetSource source = IndexSetSource.of(run.indexSetYaml(), run.indexSet() + ".yaml");
        List<Submission> used = used(run, closing);
        boolean illustrative =
                source.set().definition().illustrative() || used.stream().anyMatch(Submission::illustrative);
        return new PublishableRun(
                head(run, closing, source, illustrative),
                source.set(),
                files(used),
                () -> new LakePasses(lake, run.id(), closing, source.set(), used));
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
                run.units(),
                run.ranked(),
                run.created(),
                run.engine(),
                run.manifest(),
                run.manifestSha256());
    }

    private static List<PublishableRun.SourceFile> files(List<Submission> used) {
        return used.stream()
                .map(submission -> new PublishableRun.SourceFile(
                        submission.id(),
                        submission.fileName(),
                        submission.sha256(),
                        submission.sentBy(),
                        submission.loadedAt()))
                .toList();
    }

    /** Files that at least one figure came from, in the order they came in: the act of closing names them. */
    private List<Submission> used(RunRow run, ClosedPeriod closing) {
        List<Submission> used = lake.submissions().of(run.indexSet(), run.period()).stream()
                .filter(row -> closing.submissions().contains(row.id()))
                .sorted(Comparator.comparing(Submission::seq))
                .toList();
        if (used.size() < closing.submissions().size()) {
            Set<String> listed = used.stream().map(Submission::id).collect(Collectors.toSet());
            throw new IllegalStateException("closing " + closing.id() + " has a figure from "
                    + figureOfUnlisted(closing, listed) + ", whose submission is not listed");
        }
        return used;
    }

    /** A cell reference into a file that is not listed, for the message of that fault. */
    private String figureOfUnlisted(ClosedPeriod closing, Set<String> listed) {
        List<String> found = new ArrayList<>();
        lake.closedPeriods().refs(closing, ref -> {
            if (found.isEmpty() && !listed.contains(ref.substring(0, ref.indexOf('|')))) {
                found.add(ref);
            }
        });
        return found.isEmpty() ? "no cell" : found.get(0);
    }
}
