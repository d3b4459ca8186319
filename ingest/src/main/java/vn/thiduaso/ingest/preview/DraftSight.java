package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Finding;
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
import vn.thiduaso.ingest.outlook.Prices;
import vn.thiduaso.ingest.outlook.Untold;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** One call, looked at by drafts of its period. Reads the lake when something is asked, each period once. For one thread. */
final class DraftSight implements Foresight.Sight {

    private final Optional<Lake> lake;
    private final long most;
    private final IngestRequest request;
    private final List<SubmissionBatch> accepted;
    private final Map<Period, List<Observation>> counting = new HashMap<>();
    private @Nullable Prices prices;
    private @Nullable List<Observation> sent;
    private @Nullable List<Observation> after;

    DraftSight(Optional<Lake> lake, long most, IngestRequest request, List<SubmissionBatch> accepted) {
        this.lake = lake;
        this.most = most;
        this.request = request;
        this.accepted = accepted;
    }

    @Override
    public Optional<Outlook> outlook() {
        long figures = figures();
        if (figures > most) {
            Untold why = new Untold.TooMuch(figures, most);
            return Optional.of(new Outlook(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(why),
                    priceable().size()));
        }
        Differences differences = Differences.of(counting(request.period()), this::fileName, sent());
        try {
            Optional<Effect> effect = draftThen().map(this::preview).map(then -> effect(draftNow(), then));
            Optional<Untold> why = effect.isPresent() ? Optional.empty() : Optional.of(new Untold.NoFigures());
            return Optional.of(new Outlook(Optional.of(differences), effect, why, prices().left()));
        } catch (InvalidIndexSetException notScored) {
            Untold why = new Untold.NotScored(notScored.faults());
            return Optional.of(new Outlook(Optional.of(differences), Optional.empty(), Optional.of(why)));
        }
    }

    @Override
    public Prices prices() {
        if (prices == null) {
            prices = work();
        }
        return prices;
    }

    private Prices work() {
        List<Finding> found = priceable();
        if (found.isEmpty() || figures() > most) {
            return Prices.NONE;
        }
        try {
            return draftThen()
                    .map(draft ->
                            FindingPricer.of(request.indexSet(), draft.panel()).prices(found))
                    .orElse(Prices.NONE);
        } catch (InvalidIndexSetException notScored) {
            return Prices.NONE;
        }
    }

    /** What was found in figures, not in units or files as a whole. */
    private List<Finding> priceable() {
        return accepted.stream()
                .flatMap(batch -> batch.findings().stream())
                .filter(finding -> !finding.code().isEmpty())
                .toList();
    }

    /** Figures of the call, and rows of the lake in the periods that are scored, superseded ones too; none is read for that. */
    private long figures() {
        long figures = accepted.stream()
                .mapToLong(batch -> batch.observations().count())
                .sum();
        Period at = request.period();
        for (int back = request.indexSet().definition().history().periods(); back >= 0; back--) {
            Period of = at;
            figures += lake.map(there ->
                            there.observations().rows(request.indexSet().code(), of))
                    .orElse(0L);
            at = at.previous();
        }
        return figures;
    }

    private List<UnitRow> units() {
        return lake.map(there -> there.units().all()).orElse(List.of());
    }

    private String fileName(String submission) {
        return lake.flatMap(there -> there.submissions().find(submission))
                .map(Submission::fileName)
                .orElse("");
    }

    /** What counts now. */
    private List<Observation> counting(Period period) {
        return counting.computeIfAbsent(
                period,
                at -> lake.map(there -> DraftPreview.sent(there, request.indexSet(), at))
                        .orElse(List.of()));
    }

    private List<Observation> sent() {
        if (sent == null) {
            List<Observation> all = new ArrayList<>();
            accepted.forEach(batch -> batch.observations().parts().forEach(part -> part.forEach(all::add)));
            sent = all;
        }
        return sent;
    }

    private List<Observation> after() {
        if (after == null) {
            Map<Observation.Key, Observation> latest = new LinkedHashMap<>();
            counting(request.period()).forEach(figure -> latest.put(figure.key(), figure));
            sent().forEach(figure -> latest.put(figure.key(), figure));
            after = List.copyOf(latest.values());
        }
        return after;
    }

    private Optional<DraftPreview.Draft> draftThen() {
        List<UnitRow> units = new ArrayList<>(units());
        accepted.forEach(batch -> units.addAll(batch.units()));
        List<Observation> then = after();
        return DraftPreview.of(
                request.indexSet(), request.period(), at -> at.equals(request.period()) ? then : counting(at), units);
    }

    /** What is there may be too little to be scored while it is enough with the call. */
    private Optional<Preview> draftNow() {
        try {
            return DraftPreview.of(request.indexSet(), request.period(), this::counting, units())
                    .map(this::preview);
        } catch (InvalidIndexSetException notScored) {
            return Optional.empty();
        }
    }

    private Preview preview(DraftPreview.Draft draft) {
        return Preview.of(request.indexSet(), 0, draft.periods(), draft.panel());
    }

    /** @param before empty where nothing was sent yet */
    private Effect effect(Optional<Preview> before, Preview after) {
        Map<String, Integer> places = new HashMap<>();
        before.ifPresent(preview -> {
            for (int place = 0; place < preview.size(); place++) {
                places.put(preview.unit(place).unit(), place);
            }
        });
        Optional<Set<String>> within = request.within();
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
