package vn.thiduaso.analytics.run;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.analytics.ExampleClosings;
import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.SampleNode;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.rule.Information;

import static org.assertj.core.api.Assertions.assertThat;

class RunSampleTest {

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE-766", "PHUTAN-MINH-HOA", "DTI-PROVINCE-922", "DBI-SME-1970"})
    void shouldKeepTheScoredTreeAndNothingElse(String code) {
        IndexSet set = IndexSetSources.resolve(code).set();

        List<String> kept = RunSample.of(set, List.of()).nodes().stream()
                .map(SampleNode::code)
                .toList();

        for (Node node : set.nodes()) {
            boolean shown = node instanceof Indicator indicator && indicator.rule() instanceof Information;
            if (shown || node instanceof View) {
                assertThat(kept).doesNotContain(node.code());
            } else if (node instanceof Indicator) {
                assertThat(kept).contains(node.code());
            }
        }
        assertThat(kept.get(0)).isEqualTo(set.nodes().get(0).code());
    }

    @Test
    void shouldTakePointsOnlyWhereAFigureMadeThem() {
        IndexSetSource source = ExampleClosings.plain();
        List<ScoreRow> rows = ExampleRuns.rows(source, 40);

        MethodSample sample = RunSample.of(source.set(), rows);

        double[][] figures = sample.figures();
        boolean[][] applies = sample.applies();
        int missing = 0;
        int notApplicable = 0;
        for (int at = 0; at < sample.nodes().size(); at++) {
            int node = source.set().node(sample.nodes().get(at).code());
            for (int unit = 0; unit < 40; unit++) {
                NodeState state = NodeState.of(rows.get(unit).nodes().states()[node]);
                boolean made = state == NodeState.VALUE || state == NodeState.GIVEN;
                double points = rows.get(unit).nodes().points()[node];
                assertThat((Double) figures[at][unit]).isEqualTo((Double) (made ? points : Double.NaN));
                assertThat(applies[at][unit]).isEqualTo(state != NodeState.NOT_APPLICABLE);
                missing += state == NodeState.MISSING ? 1 : 0;
                notApplicable += state == NodeState.NOT_APPLICABLE ? 1 : 0;
            }
        }
        assertThat(missing).isPositive();
        assertThat(notApplicable).isPositive();
    }
}
