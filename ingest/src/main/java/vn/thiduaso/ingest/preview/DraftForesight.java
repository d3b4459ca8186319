package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.commit.Foresight;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.outlook.Differences;
import vn.thiduaso.ingest.outlook.Effect;
import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.outlook.Untold;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Sees what a call would change by scoring two drafts of its period: of what counts now, and of that with the call.
 *
 * <p>A sender who reports for some units only is told the scores of these only.
 */
public final class DraftForesight implements Foresight {

    /** Figures of the call and of all periods it is scored with; more are not looked at. */
    public static final long MOST_FIGURES = 500_000;

    private final Optional<Lake> lake;
    private final long most;

    DraftForesight(Optional<Lake> lake, long most) {
        this.lake = lake;
        this.most = most;
    }

    /** Where nothing was ever sent. */
    public static Foresight first() {
        return new DraftForesight(Optional.empty(), MOST_FIGURES);
    }

    /** @param lake open as long as somebody looks */
    public static Foresight of(Lake lake) {
        return new DraftForesight(Optional.of(lake), MOST_FIGURES);
    }

    @Override
    public Optional<Outlook> outlook(IngestRequest request, List<SubmissionBatch> accepted) {
        long figures = held(request)
                + accepted.stream()
                        .mapToLong(batch -> batch.observations().count())
                        .sum();
        if (figures > most) {
            return Optional.of(new Outlook(
                    Optional.empty(), Optional.empty(), Optional.of(new Untold.TooMuch(figures, most))));
        }
        List<Observation> now = new ArrayList<>();
        List<UnitRow> units = new ArrayList<>(units());
        for (SubmissionBatch batch : accepted) {
            batch.observations().parts().forEach(part -> part.forEach(now::add));
            units.addAll(batch.units());
        }
        Function<Period, List<Observation>> before = sent(request.indexSet());
        Differences differences = Differences.of(before.apply(request.period()), this::fileName, now);
        return Optional.of(scored(request, differences, before, superseded(request.period(), before, now), units));
    }

    private Outlook scored(
            IngestRequest request,
            Differences differences,
            Function<Period, List<Observation>> before,
            Function<Period, List<Observation>> after,
            List<UnitRow> units) {
        try {
            Optional<Effect> effect = draft(request, after, units)
                    .map(then -> effect(draftNow(request, before), then, request.within()));
            return new Outlook(
                    Optional.of(differences),
                    effect,
                    effect.isPresent() ? Optional.empty() : Optional.of(new Untold.NoFigures()));
        } catch (InvalidIndexSetException notScored) {
            return new Outlook(
                    Optional.of(differences),
                    Optional.empty(),
                    Optional.of(new Untold.NotScored(notScored.faults())));
        }
    }

    /** What is there may be too little to be scored while it is enough with the call. */
    private Optional<Preview> draftNow(IngestRequest request, Function<Period, List<Observation>> before) {
        try {
            return draft(request, before, units());
        } catch (InvalidIndexSetException notScored) {
            return Optional.empty();
        }
    }

    /** Rows of the lake in the periods that are scored, superseded ones too; none of them is read for that. */
    private long held(IngestRequest request) {
        long held = 0;
        Period at = request.period();
        for (int back = request.indexSet().definition().history().periods(); back >= 0; back--) {
            Period of = at;
            held += lake.map(there -> there.observations().rows(request.indexSet().code(), of))
                    .orElse(0L);
            at = at.previous();
        }
        return held;
    }

    private List<UnitRow> units() {
        return lake.map(there -> there.units().all()).orElse(List.of());
    }

    private String fileName(String submission) {
        return lake.flatMap(there -> there.submissions().find(submission))
                .map(Submission::fileName)
                .orElse("");
    }

    /** What counts now; each period is read once. */
    private Function<Period, List<Observation>> sent(IndexSet indexSet) {
        Map<Period, List<Observation>> read = new HashMap<>();
        return at -> read.computeIfAbsent(
                at,
                period -> lake.map(there -> DraftPreview.sent(there, indexSet, period))
                        .orElse(List.of()));
    }

    private static Function<Period, List<Observation>> superseded(
            Period period, Function<Period, List<Observation>> before, List<Observation> now) {
        Map<Observation.Key, Observation> latest = new LinkedHashMap<>();
        before.apply(period).forEach(figure -> latest.put(figure.key(), figure));
        now.forEach(figure -> latest.put(figure.key(), figure));
        List<Observation> after = List.copyOf(latest.values());
        return at -> at.equals(period) ? after : before.apply(at);
    }

    private static Optional<Preview> draft(
            IngestRequest request, Function<Period, List<Observation>> counting, List<UnitRow> units) {
        return DraftPreview.of(request.indexSet(), request.period(), counting, units)
                .map(draft -> Preview.of(request.indexSet(), 0, draft.periods(), draft.panel()));
    }

    /** @param before empty where nothing was sent yet */
    private static Effect effect(Optional<Preview> before, Preview after, Optional<Set<String>> within) {
        Map<String, Integer> places = new HashMap<>();
        before.ifPresent(preview -> {
            for (int place = 0; place < preview.size(); place++) {
                places.put(preview.unit(place).unit(), place);
            }
        });
        List<Effect.Move> moves = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            UnitRow unit = after.unit(place);
            Optional<Integer> old = Optional.ofNullable(places.get(unit.unit()));
            if (within.isEmpty() || within.get().contains(unit.unit())) {
                moves.add(new Effect.Move(
                        unit.unit(),
                        unit.name(),
                        old.map(at -> before.orElseThrow().sheet(at).score()).orElse(Double.NaN),
                        after.sheet(place).score(),
                        old.map(at -> before.orElseThrow().rank(at)).orElse(0),
                        after.rank(place)));
            }
        }
        return Effect.of(moves);
    }
}
