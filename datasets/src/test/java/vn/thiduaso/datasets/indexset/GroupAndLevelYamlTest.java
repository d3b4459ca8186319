package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.aggregation.AdjustedPenalisedMean;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Copeland;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.level.Bounds;
import vn.thiduaso.scoring.level.LevelBands;
import vn.thiduaso.scoring.level.LowestPillar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class GroupAndLevelYamlTest {

    private static final String SET = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            tree:
              code: TONG
              label: Tổng điểm
              max: 10
              aggregate: {type: sum}
              children:
                - {code: A, label: A, max: 5, input: {kind: value}, rule: {type: given}}
                - {code: B, label: B, max: 5, input: {kind: value}, rule: {type: given}}
            """;
    private static final String THREE_NAMES = "names: [{vi: Thấp}, {vi: Vừa}, {vi: Cao}]";

    static Stream<Arguments> aggregations() {
        return Stream.of(
                arguments("type: geometric-mean", new GeometricMean(ZeroRule.REFUSE)),
                arguments("type: geometric-mean, zero: zero", new GeometricMean(ZeroRule.ZERO)),
                arguments("type: harmonic-mean, zero: refuse", new HarmonicMean(ZeroRule.REFUSE)),
                arguments("type: power-mean, p: -0.5", new PowerMean(-0.5, ZeroRule.REFUSE)),
                arguments("type: power-mean, p: 0, zero: zero", new PowerMean(0, ZeroRule.ZERO)),
                arguments("type: penalised-mean", new PenalisedMean(Penalty.MINUS)),
                arguments("type: adjusted-penalised-mean, penalty: plus", new AdjustedPenalisedMean(Penalty.PLUS)),
                arguments("type: copeland", Copeland.unbound()));
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void shouldReadAnAggregationWithItsKeys(String yaml, Aggregation aggregation) {
        IndexSet set = IndexSetYaml.read(SET.replace("type: sum", yaml), "mau.yaml");

        assertThat(set.definition().root().aggregation()).isEqualTo(aggregation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: power-mean|thiếu khóa \"p\"",
                "type: power-mean, p: hai|\"hai\" không phải là số",
                "type: power-mean, p: 1e999|hữu hạn",
                "type: power-mean, p: 0.5, zero: zero|khóa zero không có tác dụng",
                "type: power-mean, p: 2, zero: refuse|bỏ khóa zero",
                "type: geometric-mean, zero: none|\"none\" không dùng được",
                "type: sum, zero: zero|không có khóa \"zero\"",
                "type: penalised-mean, penalty: down|\"down\" không dùng được",
                "type: harmonic-meam|có phải là \"harmonic-mean\""
            })
    void shouldPlaceAFaultOfAnAggregation(String yaml, String message) {
        List<Fault> faults = faults(SET.replace("type: sum", yaml));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place()).isEqualTo("mau.yaml:13");
        assertThat(faults.get(0).path()).startsWith("tree/TONG/aggregate");
        assertThat(faults.get(0).toString()).contains(message);
    }

    @Test
    void shouldReadBandsAsBounds() {
        String yaml =
                "levels: {type: bands, %s, bounds: {bands: [{from: 0, to: 50}, {from: 50, to: 80}, {from: 80, to: 100}], bound-belongs: above}}";

        LevelBands scale = (LevelBands) IndexSetYaml.read(SET + yaml.formatted(THREE_NAMES), "mau.yaml")
                .definition()
                .levels()
                .orElseThrow();

        assertThat(scale.bounds()).isEqualTo(new Bounds(List.of(50.0, 80.0), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: 0, to: 50}, {from: 60, to: 80}, {from: 80, to: 100}|2/from|từ 50.0 đến 60.0 không thuộc mức nào",
                "{from: 0, to: 50}, {from: 40, to: 80}, {from: 80, to: 100}|2/from|từ 40.0 đến 50.0 thuộc hai mức",
                "{from: 0, to: 50}, {from: 50, to: 80}, {from: 80, to: 90}|3/to|từ 90.0 đến 100 không thuộc mức nào",
                "{from: 10, to: 50}, {from: 50, to: 80}, {from: 80, to: 100}|1/from|từ 0.0 đến 10.0 không thuộc mức nào",
                "{from: 0, to: 50}, {from: 50, to: 50}, {from: 50, to: 100}|2/to|không sau chỗ bắt đầu"
            })
    void shouldPlaceAGapOrAnOverlapOfBands(String bands, String place, String message) {
        List<Fault> faults = faults(SET
                + "levels: {type: bands, %s, bounds: {bound-belongs: above, bands: [%s]}}"
                        .formatted(THREE_NAMES, bands));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).path()).isEqualTo("levels/bounds/bands/" + place);
        assertThat(faults.get(0).message()).contains(message);
    }

    @Test
    void shouldReadTheLowestPillarRule() {
        String yaml =
                "levels: {type: lowest-pillar, %s, pillars: [A, B], pillar-bounds: {percents: [40, 70], bound-belongs: below}%s}";
        Bounds bounds = new Bounds(List.of(40.0, 70.0), false);

        LowestPillar free = lowest(yaml.formatted(THREE_NAMES, ""));
        LowestPillar capped =
                lowest(yaml.formatted(THREE_NAMES, ", total-bounds: {percents: [50, 80], bound-belongs: above}"));

        assertThat(free.pillarBounds()).isEqualTo(bounds);
        assertThat(free.totalBounds()).isEmpty();
        assertThat(capped.totalBounds()).contains(new Bounds(List.of(50.0, 80.0), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pillars: [A, A], pillar-bounds: {percents: [40, 70], bound-belongs: below}|hai lần",
                "pillars: [A, C], pillar-bounds: {percents: [40, 70], bound-belongs: below}|\"C\"",
                "pillar-bounds: {percents: [40, 70], bound-belongs: below}|trụ cột",
                "pillars: [A], pillar-bounds: {percents: [40], bound-belongs: below}|cần 2 ngưỡng",
                "pillars: [A], pillar-bounds: {percents: [70, 40], bound-belongs: below}|tăng dần",
                "pillars: [A]|pillar-bounds"
            })
    void shouldPlaceAFaultOfTheLowestPillarRule(String yaml, String message) {
        List<Fault> faults = faults(SET + "levels: {type: lowest-pillar, %s, %s}".formatted(THREE_NAMES, yaml));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place()).isEqualTo("mau.yaml:17");
        assertThat(faults.get(0).toString()).contains(message);
    }

    private static LowestPillar lowest(String levels) {
        return (LowestPillar) IndexSetYaml.read(SET + levels, "mau.yaml")
                .definition()
                .levels()
                .orElseThrow();
    }

    private static List<Fault> faults(String yaml) {
        return catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml, "mau.yaml"))
                .faults();
    }
}
