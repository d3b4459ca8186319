package vn.thiduaso.dashboard.publish;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.run.PreparationJson;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.scoring.Period;

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
        RunInputs inputs = RunSources.of(lake, run);
        List<Submission> used = used(inputs.closing());
        List<Submission> usedBefore = inputs.earlier().stream()
                .flatMap(closing -> used(closing).stream())
                .toList();
        return new PublishableRun(
                head(run, inputs, isIllustrative(inputs, used, usedBefore)),
                inputs.indexSet().set(),
                files(Stream.concat(used.stream(), usedBefore.stream()).toList()),
                others(inputs),
                () -> RunUnits.binding(lake, inputs, PreparationJson.ofManifest(run.manifest())),
                Directory.of(
                        lake.units().directoryAt(inputs.closing().closedAt()).rows(),
                        inputs.closing().period()),
                new LakePasses(lake, run.id(), inputs, used));
    }

    /** Made-up figures anywhere make made-up points: those of the units scored, of other periods, of the units they are compared with. */
    private boolean isIllustrative(RunInputs inputs, List<Submission> used, List<Submission> usedBefore) {
        RunInputs fitted = inputs.fitted();
        Stream<Submission> sample = inputs.boundTo().isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(fitted.closing()), fitted.earlier().stream())
                        .flatMap(closing -> used(closing).stream());
        return inputs.indexSet().set().definition().illustrative()
                || Stream.of(used.stream(), usedBefore.stream(), sample)
                        .flatMap(submissions -> submissions)
                        .anyMatch(Submission::illustrative);
    }

    private static List<OtherClosing> others(RunInputs inputs) {
        List<OtherClosing> others = new ArrayList<>();
        inputs.earlier().forEach(closing -> others.add(other(OtherClosing.Purpose.EARLIER, null, closing)));
        if (inputs.boundTo().isPresent()) {
            RunInputs fitted = inputs.fitted();
            fitted.earlier()
                    .forEach(closing -> others.add(other(OtherClosing.Purpose.SAMPLE_EARLIER, fitted.id(), closing)));
            others.add(other(OtherClosing.Purpose.SAMPLE, fitted.id(), fitted.closing()));
        }
        return others;
    }

    private static OtherClosing other(OtherClosing.Purpose purpose, @Nullable String ofRun, ClosedPeriod closing) {
        return new OtherClosing(
                purpose,
                ofRun,
                closing.id(),
                closing.period(),
                closing.closedAt().atOffset(ZoneOffset.UTC),
                closing.closedBy(),
                closing.units());
    }

    @Override
    public List<PublishableAnalysis> analyses(String run) {
        return lake.robustness().of(run).stream()
                .map(head ->
                        new PublishableAnalysis(head, () -> lake.robustness().rows(head)))
                .toList();
    }

    @Override
    public Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        // rows of a unit come oldest first
        for (UnitRow row : lake.units().all()) {
            if (row.parent().isEmpty()) {
                parents.remove(row.unit());
            } else {
                parents.put(row.unit(), row.parent());
            }
        }
        return parents;
    }

    private static PublishableRun.Head head(RunRow run, RunInputs inputs, boolean illustrative) {
        ClosedPeriod closing = inputs.closing();
        return new PublishableRun.Head(
                run.id(),
                inputs.indexSet().sha256(),
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

    private List<PublishableRun.SourceFile> files(List<Submission> used) {
        ActLog log = lake.acts().log();
        return used.stream()
                .map(submission -> new PublishableRun.SourceFile(
                        submission.id(),
                        submission.fileName(),
                        submission.sha256(),
                        submission.sentBy(),
                        submission.loadedAt(),
                        log.last(
                                        new OfSubmission(
                                                submission.indexSet(),
                                                Period.parse(submission.period()),
                                                submission.id()),
                                        ActKind.APPROVE)
                                .map(act -> new PublishableRun.Approval(act.by().name(), act.at()))))
                .toList();
    }

    /** Files that at least one figure came from, in the order they came in: the act of closing names them. */
    private List<Submission> used(ClosedPeriod closing) {
        List<Submission> used = lake.submissions().of(closing.indexSet(), closing.period()).stream()
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
