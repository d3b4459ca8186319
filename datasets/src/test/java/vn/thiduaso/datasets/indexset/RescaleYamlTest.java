package vn.thiduaso.datasets.indexset;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RescaleYamlTest {

    private static final String SET = """
            code: SAMPLE
            version: "1"
            name: Bộ mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: Mẫu, certainty: unverified}]
            applies-to: [commune]
            score: {digits: 2}
            ranking: {}
            tree:
              code: ROOT
              label: Gốc
              max: 100
              GROUP
              children:
                - {code: A, label: A, max: 7, input: {kind: value}, rule: {type: given}}
                - code: B
                  label: B
                  max: 5
                  inputs: [{code: B1, kind: value, label: B1}, {code: B2, kind: value, label: B2}]
                  INDICATOR
            """;

    private static List<Fault> faults(String group, String indicator) {
        String yaml = SET.replace("GROUP", group).replace("INDICATOR", indicator);
        InvalidIndexSetException invalid =
                catchThrowableOfType(InvalidIndexSetException.class, () -> IndexSetYaml.read(yaml, "set.yaml"));
        return invalid == null ? List.of() : invalid.faults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rescale: {type: min-max}; formula: B1 / B2",
                "rescale: {type: goalposts, low: 0, high: 12, capped: false}; formula: B1 / B2",
                "'aggregate: {type: formula, formula: A - B}'; formula: B1 - B2"
            })
    void shouldTakeWhatCanBeComputed(String group, String formula) {
        assertThat(faults(group, formula + "\n      rule: {type: min-max}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rescale: {type: distance-to-reference, unit: U1}; rescale/type; không quy đổi được",
                "rescale: {type: information}; rescale/type; không quy đổi được",
                "rescale: {type: ratio-linear}; rescale/type; không quy đổi được",
                "'rescale: {type: min-max, range: [1, 200]}'; rescale/range; quá điểm tối đa",
                "'rescale: {type: bands, steps: [{from: 1, points: 200}]}'; rescale; quá điểm tối đa",
                "'aggregate: {type: formula, formula: A / C}'; aggregate; không biết",
                "aggregate: {type: formula}; aggregate/formula; formula",
                "'aggregate: {type: formula, formula: A * 2}'; aggregate; không dùng mục con [B]",
                "direction: lower-better; direction; không có khóa"
            })
    void shouldNameThePlaceInTheGroup(String group, String place, String words) {
        assertThat(faults(group, "formula: B1 / B2\n      rule: {type: min-max}"))
                .anySatisfy(fault -> {
                    assertThat(fault.path()).endsWith(place);
                    assertThat(fault.message() + fault.remedy()).contains(words);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'aggregate: {type: formula, formula: A / C}'; formula: B1 / B2; không biết \"C\"",
                "'rescale: {type: min-max, cap: true}'; formula: B1 / B2; không có khóa \"cap\"",
                "rescale: {type: min-max}; formula: B1 / (B2; thiếu \")\" ở cuối"
            })
    void shouldNotListWhatOnlyFollowsFromAFormulaThatCannotBeRead(String group, String formula, String words) {
        assertThat(faults(group, formula + "\n      rule: {type: min-max}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "low: {percentil: 5}, high: 9; low/percentil; percentile",
                "low: {percentile: 101}, high: 9; rescale; từ 0 đến 100",
                "low: {mean-of-least: 2.5}, high: 9; rescale; số đơn vị nguyên",
                "low: 1, high: 9; rescale; dùng quy tắc goalposts",
                "low: {percentile: 5}; rescale/high; high"
            })
    void shouldSayOfAPostOnlyWhatIsWrongWithIt(String posts, String place, String words) {
        assertThat(faults(
                        "rescale: {type: sample-goalposts, " + posts + "}",
                        "formula: B1 / B2\n      rule: {type: min-max}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).endsWith(place);
                    assertThat(fault.message() + fault.remedy()).contains(words);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "formula: B1 * 2; formula; không dùng số liệu [B2]",
                "formula: B1 / B3; formula; không có số liệu nào mang mã này",
                "formula: B1-B2; formula; không dùng số liệu [B1, B2]",
                "formula: power(B1, B2); formula; không biết \"power\"",
                "rule-only; inputs; đọc đúng một số liệu"
            })
    void shouldNameThePlaceInTheIndicator(String formula, String place, String words) {
        String written = formula.equals("rule-only") ? "" : formula + "\n      ";
        assertThat(faults("rescale: {type: min-max}", written + "rule: {type: min-max}"))
                .anySatisfy(fault -> {
                    assertThat(fault.path()).endsWith(place);
                    assertThat(fault.message()).contains(words);
                });
    }
}
