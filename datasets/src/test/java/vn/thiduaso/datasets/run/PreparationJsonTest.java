package vn.thiduaso.datasets.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.preparation.FittedStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreparationJsonTest {

    private static final IndexSet SET = IndexSetYaml.read("""
            code: EVERY-STEP
            version: "1"
            name: Mọi bước
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            history: {periods: 2}
            preparation:
              - {type: screen, minimum-availability: 0.1, keep: [U0]}
              - {type: denominate, indicator: A, by: PEOPLE, scale: 1000}
              - {type: impute, from: linear, columns: [A]}
              - {type: impute, from: earlier, columns: [A], maximum-age: 2}
              - {type: impute, from: group-median, columns: [A]}
              - {type: impute, from: siblings}
              - {type: impute, from: mean}
              - {type: treat-outliers, maximum-points: 1, then: log-by-direction}
              - {type: transform, by: box-cox, lambda: 2, columns: [B]}
            tree:
              code: T
              label: Tổng
              max: 20
              children:
                - {code: PEOPLE, label: Dân, max: 0, input: {kind: value}, rule: {type: information}}
                - {code: A, label: A, max: 10, input: {kind: value}, rule: {type: min-max}}
                - {code: B, label: B, max: 10, direction: lower-better, input: {kind: value}, rule: {type: min-max}}
            """, "every-step.yaml");

    private static BoundPreparation fitted() {
        List<UnitHistory> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            double[] values = new double[SET.slotCount()];
            byte[] states = new byte[SET.slotCount()];
            Arrays.fill(values, unit == 11 ? 10_000 : 1 + unit / 3.0);
            units.add(UnitHistory.of("U" + unit, unit % 2 == 0 ? "lẻ" : "chẵn", values, states));
        }
        return BoundPreparation.of(SET, units);
    }

    @Test
    void shouldReadEveryStepBackToTheLastBit() {
        BoundPreparation bound = fitted();

        assertThat(PreparationJson.read(PreparationJson.write(bound))).isEqualTo(bound);
        assertThat(bound.fitted().steps().stream()
                        .<Class<?>>map(FittedStep::getClass)
                        .distinct())
                .as("every kind of step is in the example")
                .containsExactlyInAnyOrder(FittedStep.class.getPermittedSubclasses());
    }

    /** Manifests of engines before number 4 do not say which siblings only lend: none did. */
    @Test
    void shouldReadSiblingsOfAnOlderManifest() {
        BoundPreparation bound = fitted();

        String older = PreparationJson.write(bound).toString().replace(",\"donor\":false", "");

        assertThat(older).doesNotContain("donor");
        assertThat(PreparationJson.ofManifest("{\"preparation\": " + older + "}"))
                .isEqualTo(bound);
    }

    @Test
    void shouldFindThePreparationInAManifest() {
        BoundPreparation bound = fitted();

        assertThat(PreparationJson.ofManifest("{\"preparation\": " + PreparationJson.write(bound) + "}"))
                .isEqualTo(bound);
        assertThat(PreparationJson.ofManifest("{\"run\": \"1\"}")).isEqualTo(BoundPreparation.NONE);
        assertThatThrownBy(() -> PreparationJson.ofManifest("no json")).isInstanceOf(IllegalArgumentException.class);
    }
}
