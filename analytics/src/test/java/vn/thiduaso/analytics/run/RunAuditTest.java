package vn.thiduaso.analytics.run;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ScoreRow;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunAuditTest {

    private final List<ScoreRow> rows = rows();

    @Test
    void shouldPassWhatTheKernelGives() {
        assertThatCode(() -> RunAudit.check(rows, rows.size())).doesNotThrowAnyException();
    }

    @Test
    void shouldNameAUnitThatIsThereTwice() {
        List<ScoreRow> twice = new ArrayList<>(rows);
        twice.set(1, rows.get(0));

        assertThatThrownBy(() -> RunAudit.check(twice, twice.size()))
                .hasMessageContaining(rows.get(0).unit());
    }

    @Test
    void shouldNoticeALostUnit() {
        assertThatThrownBy(() -> RunAudit.check(rows.subList(1, rows.size()), rows.size()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<ScoreRow> rows() {
        IndexSetSource source = ExampleClosings.sampled();
        List<UnitFigures> units =
                ExampleClosings.rows(source, 12).stream().map(UnitFigures::of).toList();
        return RunKernel.of(source.set(), units).rows("0a1b2c3d4e5f", units);
    }
}
