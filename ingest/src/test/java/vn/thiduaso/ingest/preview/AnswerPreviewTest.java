package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.ingest.questionnaire.Questionnaire;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.ScoreSheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AnswerPreviewTest {

    private static final IndexSet SET = IndexSetSources.resolve("DBI-SME-1970").set();
    private static final Period PERIOD = Period.parse("2026");
    private static final UnitRow UNIT =
            new UnitRow("units", "DN1", "Đơn vị 1", "enterprise", "", "", UnitRow.SINCE_EVER, UnitRow.OPEN);

    private static Answer answer(Line.Question asked, int level) {
        String code = asked.input().code();
        return asked.isRatio()
                ? new Answer(code, "", Integer.toString(level), "5", false, "", "")
                : new Answer(code, Integer.toString(level), "", "", false, "", "");
    }

    private static List<Answer> all(int level) {
        return Questionnaire.of(SET, "enterprise").questions().stream()
                .map(asked -> answer(asked, level))
                .toList();
    }

    private static ScoreSheet sheet(List<Answer> answers) {
        return AnswerPreview.of(SET, PERIOD, UNIT, answers).sheet().orElseThrow();
    }

    @Test
    void shouldGiveThePointsAndLevelOfARun() {
        // 320 less one: five products of 5.2.5 are 4 points, more than five are 5
        assertThat(sheet(all(5)).points()[0]).isCloseTo(319, within(1e-9));
        assertThat(sheet(all(5)).level()).isEqualTo(5);
        assertThat(sheet(all(0)).points()[0]).isZero();
        assertThat(sheet(all(0)).level()).isZero();
    }

    @Test
    void shouldCountARefusedAnswerAsNotGiven() {
        List<Answer> answers = new ArrayList<>(all(5));
        Answer first = answers.get(0);
        answers.set(0, new Answer(first.code(), "9", "", "", false, "", ""));

        List<Answer> without = new ArrayList<>(all(5));
        without.remove(0);

        assertThat(sheet(answers).points()).isEqualTo(sheet(without).points());
        assertThat(sheet(answers).coverage()[0]).isLessThan(1);
    }

    @Test
    void shouldTellWhatIsWrongWithAnAnswerBesideWhatTheOthersGive() {
        Answer first = all(5).get(0);
        Answer second = all(5).get(1);
        AnswerPreview preview = AnswerPreview.of(
                SET, PERIOD, UNIT, List.of(new Answer(first.code(), "9", "", "", false, "", ""), second));

        assertThat(preview.faults(first.code())).isNotEmpty().anyMatch(CellFault::isRefusal);
        assertThat(preview.faults(second.code())).isEmpty();
        assertThat(preview.faults("none")).isEmpty();
        assertThat(preview.sheet()).isPresent();
    }

    @Test
    void shouldSayNothingWhileNothingIsAnswered() {
        assertThat(AnswerPreview.of(SET, PERIOD, UNIT, List.of()).sheet()).isEmpty();
    }

    @Test
    void shouldNotScoreByItselfWhatIsComparedWithOtherUnits() {
        assertThat(AnswerPreview.scores(SET)).isTrue();
        assertThat(AnswerPreview.scores(
                        IndexSetSources.resolve("PHUTAN-MINH-HOA").set()))
                .isFalse();
    }
}
