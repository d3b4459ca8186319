package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.TypedText;

/**
 * What the form of a draft sends.
 *
 * @param revision of the draft that was on the page
 * @param opens first day, {@code 2026-11-02}; so are the others
 * @param places boxes that are ticked: form, colon, recipient
 * @param runs one for each index set: its code, colon, a run; nothing after the colon: the newest
 */
record CampaignForm(
        @Nullable String revision,
        @Nullable String opens,
        @Nullable String nominations,
        @Nullable String appraisal,
        @Nullable String council,
        @Nullable String decision,
        @Nullable List<String> places,
        @Nullable List<String> runs) {

    private static final String BETWEEN = ":";

    /** A draft as its form shows it. */
    static CampaignForm of(Campaign draft) {
        return new CampaignForm(
                Integer.toString(draft.revision()),
                written(draft.opens()),
                written(draft.deadline(CampaignStep.NOMINATIONS)),
                written(draft.deadline(CampaignStep.APPRAISAL)),
                written(draft.deadline(CampaignStep.COUNCIL)),
                written(draft.deadline(CampaignStep.DECISION)),
                draft.places().stream().map(Campaign.Places::key).toList(),
                draft.runs().entrySet().stream()
                        .map(run -> run.getKey() + BETWEEN + run.getValue())
                        .toList());
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private @Nullable String typed(CampaignStep step) {
        return switch (step) {
            case NOMINATIONS -> nominations;
            case APPRAISAL -> appraisal;
            case COUNCIL -> council;
            case DECISION -> decision;
        };
    }

    /** What stands in the field of a step. */
    String said(CampaignStep step) {
        return TypedText.said(typed(step));
    }

    Map<CampaignStep, LocalDate> deadlines() {
        Map<CampaignStep, LocalDate> deadlines = new EnumMap<>(CampaignStep.class);
        for (CampaignStep step : CampaignStep.values()) {
            TypedText.day(typed(step)).ifPresent(day -> deadlines.put(step, day));
        }
        return deadlines;
    }

    Optional<LocalDate> first() {
        return TypedText.day(opens);
    }

    List<String> ticked() {
        return places == null ? List.of() : places;
    }

    /** By index set, those that were chosen. */
    Map<String, String> chosenRuns() {
        return (runs == null ? List.<String>of() : runs)
                .stream()
                        .map(run -> run.split(BETWEEN, 2))
                        .filter(run -> run.length == 2 && !run[1].isEmpty())
                        .collect(Collectors.toMap(run -> run[0], run -> run[1], (one, other) -> other));
    }

    /** Days that are none, and days out of order; a draft may leave days open. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        boolean readable = TypedText.said(opens).isEmpty() || first().isPresent();
        Map<CampaignStep, LocalDate> deadlines = deadlines();
        for (CampaignStep step : CampaignStep.values()) {
            readable &= said(step).isEmpty() || deadlines.containsKey(step);
        }
        if (!readable) {
            faults.add("days");
        }
        if (!inOrder(first(), deadlines)) {
            faults.add("order");
        }
        if (ticked().isEmpty()) {
            faults.add("places");
        }
        return faults;
    }

    /** Whether no step is over before the one before it, as far as days are set. */
    static boolean inOrder(Optional<LocalDate> first, Map<CampaignStep, LocalDate> deadlines) {
        LocalDate before = first.orElse(LocalDate.MIN);
        for (CampaignStep step : CampaignStep.values()) {
            LocalDate last = deadlines.getOrDefault(step, before);
            if (last.isBefore(before)) {
                return false;
            }
            before = last;
        }
        return true;
    }
}
