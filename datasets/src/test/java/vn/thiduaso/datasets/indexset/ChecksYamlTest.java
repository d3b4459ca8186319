package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.check.EvidenceMissing;
import vn.thiduaso.scoring.check.HistoryUnusual;
import vn.thiduaso.scoring.check.PeersUnusual;
import vn.thiduaso.scoring.check.PercentOrShare;
import vn.thiduaso.scoring.check.RatioDiffers;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.Tolerance;
import vn.thiduaso.scoring.check.UnitEnded;
import vn.thiduaso.scoring.check.ValueRange;
import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ChecksYamlTest {

    private static final String TOP = """
            code: MAU
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1/QĐ-UBND, certainty: verbatim}]
            applies-to: [hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            """;

    private static String set(String ofSet, String ofRatio, String ofValue) {
        return TOP + "checks: " + ofSet + "\n"
                + """
                tree:
                  code: TONG
                  label: Tổng điểm
                  max: 10
                  children:
                    - {code: R, label: R, max: 5, input: {kind: ratio, unit: "%", checks: OF_RATIO}, rule: {type: ratio-linear}}
                    - {code: V, label: V, max: 5, input: {kind: value, checks: OF_VALUE}, rule: {type: given}}
                """.replace("OF_RATIO", ofRatio).replace("OF_VALUE", ofValue);
    }

    @Test
    void shouldGiveEachInputWhatTheSetSaysUnlessItSaysOtherwise() {
        IndexSet set = read(
                "{evidence-missing: inform, ratio-differs: refuse, percent-or-share: inform, unit-ended: warn}",
                "{evidence-missing: off, percent-or-share: warn}",
                "{evidence-missing: refuse}");

        assertThat(input(set, "R").checks())
                .containsExactly(
                        DeclaredCheck.of(new PercentOrShare(), Severity.WARN),
                        DeclaredCheck.of(new RatioDiffers(), Severity.REFUSE));
        assertThat(input(set, "V").checks()).containsExactly(DeclaredCheck.of(new EvidenceMissing(), Severity.REFUSE));
        assertThat(set.definition().checks()).containsExactly(DeclaredCheck.of(new UnitEnded(), Severity.WARN));
    }

    @Test
    void shouldReadParametersCitationAndWhatNobodyConfirmed() {
        IndexSet set = read("null", "{value-type: count}", """
                {value-range: {severity: warn, unconfirmed: Mức do đơn vị đặt, citation: {document: QĐ 2, certainty: excerpt}}}""");

        assertThat(input(set, "R").checks()).containsExactly(DeclaredCheck.of(new ValueType(ValueType.Kind.COUNT)));
        DeclaredCheck range = input(set, "V").check(ValueRange.class).orElseThrow();
        assertThat(range.severity()).isEqualTo(Severity.WARN);
        assertThat(range.unconfirmed().orElseThrow().vi()).isEqualTo("Mức do đơn vị đặt");
        assertThat(range.citation().orElseThrow().document()).isEqualTo("QĐ 2");
        assertThat(input(set, "V").severity(new ValueRange())).isEqualTo(Severity.WARN);
    }

    @Test
    void shouldReadHowFarIsFar() {
        IndexSet set = read(
                "{history-unusual: warn}",
                "{history-unusual: {periods: 8, least: 3, times: 5, floor: 0}}",
                "{peers-unusual: {least: 10, severity: refuse}}");

        assertThat(input(set, "R").checks())
                .containsExactly(DeclaredCheck.of(new HistoryUnusual(new Tolerance(5, 3, 0), 8), Severity.WARN));
        assertThat(input(set, "V").checks())
                .containsExactly(
                        DeclaredCheck.of(HistoryUnusual.usual(), Severity.WARN),
                        DeclaredCheck.of(new PeersUnusual(new Tolerance(3.5, 10, 0.05)), Severity.REFUSE));
    }

    @Test
    void shouldDeclareNothingWhereTheSetSaysNothing() {
        IndexSet set = read("null", "null", "null");

        assertThat(set.definition().checks()).isEmpty();
        assertThat(input(set, "R").checks()).isEmpty();
        assertThat(input(set, "R").severity(new ValueRange())).isEqualTo(Severity.REFUSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null|null|{ratio-differs: warn}|:16 · tree/TONG/V/input/checks/ratio-differs|tử số và mẫu số",
                "null|null|{percent-or-share: warn}|:16 · tree/TONG/V/input/checks/percent-or-share|chỉ dùng cho tỷ lệ",
                "null|{unit-ended: warn}|null|:15 · tree/TONG/R/input/checks/unit-ended|cả dòng",
                "{evidence-mising: warn}|null|null|:9 · checks/evidence-mising|evidence-missing",
                "{evidence-missing: warning}|null|null|:9 · checks/evidence-missing|warn",
                "{value-type: whole}|null|null|:9 · checks/value-type|không dùng được",
                "{value-type: {severity: warn}}|null|null|:9 · checks/value-type|thiếu khóa \"is\"",
                "null|null|{value-range: {severities: warn}}|:16 · tree/TONG/V/input/checks/value-range/severities|severity",
                "{history-unusual: {times: 0}}|null|null|:9 · checks/history-unusual|times phải lớn hơn 0",
                "{history-unusual: {periods: 3}}|null|null|:9 · checks/history-unusual/periods|từ least (4) đến 60",
                "{peers-unusual: {least: 1}}|null|null|:9 · checks/peers-unusual|least phải từ 2",
                "{peers-unusual: {periods: 3}}|null|null|:9 · checks/peers-unusual/periods|không có khóa",
                "[a]|null|null|:9 · checks|khối các khóa"
            })
    void shouldSayWhatIsWrongWithItsLine(String ofSet, String ofRatio, String ofValue, String place, String words) {
        List<Fault> faults = faults(ofSet, ofRatio, ofValue);

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("mau.yaml" + place)
                        .contains(words));
    }

    @Test
    void shouldFindAllFaultsAtOnce() {
        assertThat(faults("{unit-ended: no, x: warn}", "{value-type: all}", "{ratio-above-one: off, y: warn}"))
                .hasSize(5);
    }

    private static List<Fault> faults(String ofSet, String ofRatio, String ofValue) {
        return catchThrowableOfType(InvalidIndexSetException.class, () -> read(ofSet, ofRatio, ofValue))
                .faults();
    }

    private static IndexSet read(String ofSet, String ofRatio, String ofValue) {
        return IndexSetYaml.read(set(ofSet, ofRatio, ofValue), "mau.yaml");
    }

    private static Input input(IndexSet set, String code) {
        return Optional.of(set.nodes().get(set.node(code)))
                .map(Indicator.class::cast)
                .orElseThrow()
                .inputs()
                .get(0);
    }
}
