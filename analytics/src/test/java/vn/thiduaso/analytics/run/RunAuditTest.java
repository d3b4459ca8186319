package vn.thiduaso.analytics.run;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunAuditTest {

    @Test
    void shouldPassWhatTheKernelGives() {
        IndexSetSource source = ExampleClosings.sampled();
        List<UnitFigures> units =
                ExampleClosings.rows(source, 12).stream().map(UnitFigures::of).toList();
        RunKernel kernel = RunKernel.of(source.set(), units);

        assertThatCode(() -> units.forEach(unit -> RunAudit.checkScored(kernel.score(unit))))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldNameAUnitWithARankAndAReasonForNone() {
        assertThatCode(() -> RunAudit.checkRanked("U1", 3, "")).doesNotThrowAnyException();
        assertThatCode(() -> RunAudit.checkRanked("U1", 0, "no-data")).doesNotThrowAnyException();
        assertThatThrownBy(() -> RunAudit.checkRanked("U1", 3, "no-data")).hasMessageContaining("U1");
        assertThatThrownBy(() -> RunAudit.checkRanked("U1", 0, "")).hasMessageContaining("U1");
    }

    @Test
    void shouldNameAUnitThatIsThereTwice() {
        RankKeys first = new RankKeys(0).add("U1", "", 1).add("U2", "", 2);
        RankKeys second = new RankKeys(0).add("U3", "", 1).add("U1", "", 2);

        assertThat(RunAudit.findTwice(List.of(first, second))).hasValue(RankKeys.number("U1"));
        assertThat(RunAudit.findTwice(List.of(first))).isEmpty();
        assertThatThrownBy(() -> RunAudit.requireDistinct(List.of("U1", "U1"))).hasMessageContaining("U1");
        assertThatCode(() -> RunAudit.requireDistinct(List.of("U1", "U9"))).doesNotThrowAnyException();
    }

    @Test
    void shouldNoticeALostUnit() {
        assertThatCode(() -> RunAudit.requireAll(12, 12)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RunAudit.requireAll(11, 12)).isInstanceOf(IllegalStateException.class);
    }
}
