package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/**
 * What would be otherwise if a call were taken: which figures, and whose score and rank in a draft of all that was sent.
 *
 * @param differences figures beside those that count now
 * @param effect empty where the draft cannot be scored
 */
public record Outlook(Differences differences, Optional<Effect> effect) {

    /** More figures than these are not compared: both drafts are in memory at once, some hundred bytes a figure. */
    public static final long MOST = 500_000;

    /**
     * @param accepted what the call would commit
     * @return empty where the call and the lake hold more than {@link #MOST} figures together, or the call brings none
     */
    public static Optional<Outlook> of(IngestRequest request, Lake lake, List<SubmissionBatch> accepted) {
        long count = accepted.stream()
                .mapToLong(batch -> batch.observations().count())
                .sum();
        if (count == 0 || count + held(request, lake) > MOST) {
            return Optional.empty();
        }
        List<Observation> now = new ArrayList<>();
        List<UnitRow> units = new ArrayList<>();
        for (SubmissionBatch batch : accepted) {
            batch.observations().parts().forEach(part -> part.forEach(now::add));
            units.addAll(batch.units());
        }
        List<Observation> before = DraftPreview.sent(lake, request.indexSet(), request.period());
        return Optional.of(new Outlook(Differences.of(before, now), effect(request, lake, before, now, units)));
    }

    private static long held(IngestRequest request, Lake lake) {
        return lake.submissions().of(request.indexSet().code(), request.period()).stream()
                .mapToLong(submission -> submission.accepted())
                .sum();
    }

    private static Optional<Effect> effect(
            IngestRequest request,
            Lake lake,
            List<Observation> before,
            List<Observation> now,
            List<UnitRow> described) {
        List<UnitRow> units = lake.units().all();
        List<UnitRow> allUnits = new ArrayList<>(units);
        allUnits.addAll(described);
        try {
            return DraftPreview.of(lake, request.indexSet(), request.period(), superseded(before, now), allUnits)
                    .map(after -> Effect.of(
                            DraftPreview.of(lake, request.indexSet(), request.period(), before, units), after));
        } catch (InvalidIndexSetException notScored) {
            return Optional.empty();
        }
    }

    private static List<Observation> superseded(List<Observation> before, List<Observation> now) {
        Map<Observation.Key, Observation> latest = new LinkedHashMap<>();
        before.forEach(figure -> latest.put(figure.key(), figure));
        now.forEach(figure -> latest.put(figure.key(), figure));
        return List.copyOf(latest.values());
    }
}
