package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.Checks.CheckedEntry;
import vn.thiduaso.ingest.commit.Judge;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.AnswerRows;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.ScoreSheet;

/**
 * Answers of a questionnaire, judged once: what the checks find in them, and what they would give if they were sent, approved and closed now. Nothing of
 * it is stored.
 */
public final class AnswerPreview {

    private final IndexSet set;
    private final Period period;
    private final UnitRow unit;
    private final Map<String, List<CellFault>> faults = new HashMap<>();
    private final List<Observation> figures = new ArrayList<>();

    private AnswerPreview(IndexSet set, Period period, UnitRow unit) {
        this.set = set;
        this.period = period;
        this.unit = unit;
    }

    /** Judges answers of one unit; those not given are passed over. */
    public static AnswerPreview of(IndexSet set, Period period, UnitRow unit, List<Answer> answers) {
        AnswerPreview preview = new AnswerPreview(set, period, unit);
        Judge judge = Judge.of(AnswerRows.checks(set, period, unit), "", set, period);
        List<Answer> given = answers.stream().filter(Answer::isGiven).toList();
        AnswerRows.entries(set, unit, given, (answer, entry) -> {
            CheckedEntry checked = judge.check(entry);
            preview.faults
                    .computeIfAbsent(answer.code(), code -> new ArrayList<>())
                    .addAll(checked.faults());
            if (checked.isAccepted()) {
                preview.figures.addAll(judge.make(checked.candidate()));
            }
        });
        return preview;
    }

    /** Whether a unit can be scored by itself: the set compares it with no other and looks at no earlier period. */
    public static boolean scores(IndexSet set) {
        return !set.needsSample()
                && !set.comparesPairs()
                && set.definition().preparation().steps().isEmpty()
                && set.definition().history().periods() == 0
                && set.nodes().stream().noneMatch(node -> node instanceof Group group && group.looksAtOthers());
    }

    /** What the checks of loading find in an answer, without those that look at other units or periods. */
    public List<CellFault> faults(String code) {
        return List.copyOf(faults.getOrDefault(code, List.of()));
    }

    /**
     * Scores the unit. An answer that the checks refuse counts as not given.
     *
     * @return empty when no answer counts, or the set does not score units by themselves
     */
    public Optional<ScoreSheet> sheet() {
        return !scores(set)
                ? Optional.empty()
                : DraftPreview.of(set, period, at -> figures, List.of(unit))
                        .map(draft -> Preview.of(set, 0, draft.periods(), draft.panel())
                                .sheet(0));
    }
}
