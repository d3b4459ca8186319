package vn.thiduaso.analytics.run;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.statistics.SampleStatistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SamplesTest {

    private final IndexSetSource source = ExampleClosings.everySampleRule();
    private final List<ClosedUnit> rows = ExampleClosings.rows(source, 50);

    private SampleStatistics sample(List<ClosedUnit> of) {
        return Binding.of(
                        source.set(),
                        of.stream().map(row -> UnitFigures.of(row).history()).toList())
                .sample();
    }

    @Test
    void shouldNotChangeABitWhenRowsChangePlaces() {
        assertThat(sample(ExampleClosings.shuffled(rows))).isEqualTo(sample(rows));
    }

    @Test
    void shouldStateWhatRulesAskedForInTheManifest() {
        String statistics = Manifest.statisticsText(source.set(), sample(rows));

        assertThat(statistics)
                .contains("\"node\":\"R1_higher\"", "\"mean\":", "\"deviation\":")
                .contains("\"columnSha256\":\"", "\"reference\":");
        assertThat(Manifest.readStatistics("{\"statistics\":" + statistics + "}"))
                .isEqualTo(statistics);
    }

    @Test
    void shouldRefuseASampleWithoutItsReferenceUnitAndNameBothIndicators() {
        List<ClosedUnit> without =
                rows.stream().filter(row -> !row.unit().equals("U0002")).toList();

        assertThatThrownBy(() -> RunKernel.of(
                        source.set(), without.stream().map(UnitFigures::of).toList()))
                .isInstanceOf(InvalidIndexSetException.class)
                .hasMessageContaining("tree/ALL/R7_higher/rule")
                .hasMessageContaining("tree/ALL/R7_lower/rule")
                .hasMessageContaining("U0002");
    }
}
