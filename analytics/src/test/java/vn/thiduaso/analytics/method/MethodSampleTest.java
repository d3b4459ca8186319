package vn.thiduaso.analytics.method;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.analytics.method.Samples.NO;

class MethodSampleTest {

    private static final SampleNode ROOT = new SampleNode("R", -1, 1, true);
    private static final SampleNode LEAF = new SampleNode("A", 0, 1, true);

    @Test
    void shouldRefuseWhatIsNoTree() {
        refused("no root", new SampleNode("A", 1, 1, true), new SampleNode("B", 0, 1, true));
        refused("circle", ROOT, new SampleNode("A", 2, 1, true), new SampleNode("B", 1, 1, true));
        refused("not the only", ROOT, new SampleNode("S", -1, 1, true));
        refused("no parent", ROOT, new SampleNode("A", 7, 1, true));
        refused("two nodes", ROOT, new SampleNode("R", 0, 1, true));
    }

    @Test
    void shouldRefuseFiguresThatAreNone() {
        assertThatThrownBy(() -> Samples.flat(new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("infinite");
        assertThatThrownBy(() -> MethodSample.of(List.of("U", "U"), List.of(ROOT), new double[1][2]))
                .hasMessageContaining("same code");
        assertThatThrownBy(() -> MethodSample.of(List.of("U"), List.of(ROOT, LEAF), new double[1][1]))
                .hasMessageContaining("2 nodes");
        assertThatThrownBy(() -> MethodSample.of(List.of("U"), List.of(ROOT), new double[1][2]))
                .hasMessageContaining("1 units");
        assertThatThrownBy(() -> new SampleNode("A", 0, -1, true)).hasMessageContaining("A");
        assertThatThrownBy(() -> new SampleNode("A", 0, NO, true)).hasMessageContaining("A");
        assertThatThrownBy(() ->
                        new MethodSample(List.of("U"), List.of(ROOT), new double[][] {{1}}, new boolean[][] {{false}}))
                .hasMessageContaining("does not apply");
    }

    @Test
    void shouldTellMissingZeroAndNotApplicableApart() {
        MethodSample sample = new MethodSample(
                Samples.units(4),
                List.of(ROOT, LEAF, new SampleNode("B", 0, 1, true)),
                new double[][] {{1, 1, 1, NO}, {0, 2, NO, NO}, {1, 1, 1, NO}},
                new boolean[][] {{true, true, true, true}, {true, true, true, false}, {true, true, true, false}});

        assertThat(NodeCoverage.of(sample).get(1)).isEqualTo(new NodeCoverage("A", 3, 2, 1));
        UnitProfiles profiles = UnitProfiles.of(sample);
        assertThat(profiles.profile(0, 5).coverage()).isEqualTo(new UnitCoverage("U0", 2, 2, 1, List.of(1.0)));
        assertThat(profiles.profile(2, 5).coverage()).isEqualTo(new UnitCoverage("U2", 2, 1, 0, List.of(0.5)));
        assertThat(profiles.profile(3, 5).coverage().share()).isNaN();
        assertThat(profiles.profile(2, 5).coverage().missing()).isEqualTo(1);
    }

    @Test
    void shouldGiveWeightsOnlyWhereThereAreSome() {
        MethodSample sample = MethodSample.of(
                Samples.units(5),
                List.of(
                        ROOT,
                        new SampleNode("G", 0, 3, true),
                        new SampleNode("A", 0, 1, true),
                        new SampleNode("B", 1, 0, true)),
                new double[][] {Samples.line(5), Samples.line(5), Samples.zigzag(5), Samples.line(5)});

        assertThat(EffectiveWeight.of(sample))
                .extracting(EffectiveWeight::effective)
                .containsExactly(1.0, 0.75, 0.25, 0.0);
        assertThat(EffectiveWeight.of(sample))
                .extracting(EffectiveWeight::depth)
                .containsExactly(0, 1, 1, 2);
        assertThat(EffectiveWeight.of(sample).get(1).importance().value()).isEqualTo(1);
    }

    private static void refused(String why, SampleNode... nodes) {
        assertThatThrownBy(() -> MethodSample.of(List.of(), List.of(nodes), new double[nodes.length][0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
