package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.Checks.CheckedEntry;
import vn.thiduaso.ingest.commit.Judge;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.AnswerRows;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.ScoreSheet;

/** What the answers of a questionnaire would give if they were sent, approved and closed now. Nothing of it is stored. */
public final class AnswerPreview {

    private AnswerPreview() {}

    /** Whether a unit can be scored by itself: the set compares it with no other and looks at no earlier period. */
    public static boolean scores(IndexSet set) {
        return !set.needsSample()
                && !set.comparesPairs()
                && set.definition().preparation().steps().isEmpty()
                && set.definition().history().periods() == 0
                && set.nodes().stream().noneMatch(node -> node instanceof Group group && group.looksAtOthers());
    }

    /**
     * Scores one unit. An answer that the checks refuse counts as not given.
     *
     * @return empty when no answer counts, or the set does not score units by themselves
     */
    public static Optional<ScoreSheet> of(IndexSet set, Period period, UnitRow unit, List<Answer> answers) {
        if (!scores(set)) {
            return Optional.empty();
        }
        Judge judge = Judge.of(AnswerRows.checks(set, period, unit), "", set, period);
        List<Observation> figures = new ArrayList<>();
        List<Answer> given = answers.stream().filter(Answer::isGiven).toList();
        AnswerRows.entries(set, unit, given, (answer, entry) -> {
            CheckedEntry checked = judge.check(entry);
            if (checked.isAccepted()) {
                figures.addAll(judge.make(checked.candidate()));
            }
        });
        return DraftPreview.of(set, period, at -> figures, List.of(unit))
                .map(draft -> Preview.of(set, 0, draft.periods(), draft.panel()).sheet(0));
    }
}
