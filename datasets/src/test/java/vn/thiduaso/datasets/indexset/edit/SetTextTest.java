package vn.thiduaso.datasets.indexset.edit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SetTextTest {

    private static final String SET = """
            # The whole is commented.
            code: SAMPLE
            version: "1"
            name: Bộ mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: QĐ 1, certainty: excerpt}]
            applies-to: [agency]
            score: {digits: 2}
            ranking: {}
            tree:
              code: T
              label: Tổng
              max: 10
              children:
                # The first is commented.
                - code: A
                  label: {vi: Nhóm A, en: Group A}
                  max: 4
                  children:
                    - {code: A1, label: Một, max: 2, input: &share {kind: ratio, unit: "%"}, rule: &linear {type: ratio-linear}}
                    - {code: A2, label: Hai, max: 2, input: *share, rule: *linear}
                - code: B
                  label: Ba
                  max: 6
                  input: {kind: value, unit: buổi}
                  rule: {type: bands, steps: [{from: 1, points: 3}, {from: 2, points: 6}]} # by steps
            """;

    private static NodePlace place(String text) {
        return NodePlace.find(text).orElseThrow();
    }

    private static List<String> codes(SetText text) {
        return text.lines().stream()
                .map(line -> " ".repeat(line.depth()) + line.code())
                .toList();
    }

    static Stream<IndexSetSource> bundled() {
        return BundledIndexSets.list().stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shouldChangeNothingButThePlaceThatIsChanged(IndexSetSource source) {
        SetText text = SetText.of(source.yaml());

        SetText changed = text.with(List.of(new FieldChange.Text("version", "9.1")));

        IndexSet read = IndexSetYaml.read(changed.yaml(), "set.yaml");
        assertThat(read.version()).isEqualTo("9.1");
        assertThat(read.nodes()).isEqualTo(source.set().nodes());
        assertThat(read.definition().levels())
                .isEqualTo(source.set().definition().levels());
        assertThat(read.definition().unconfirmed())
                .isEqualTo(source.set().definition().unconfirmed());
        assertThat(read.definition().legalBasis())
                .isEqualTo(source.set().definition().legalBasis());
        assertThat(comments(changed.yaml())).isEqualTo(comments(source.yaml()));
    }

    private static long comments(String yaml) {
        return yaml.lines().filter(line -> line.matches("(\\s*- )?\\s*# .*")).count();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void shouldListTheTreeAsTheSetHasIt(IndexSetSource source) {
        List<String> inTree = source.set().nodes().stream()
                .filter(node -> !(node instanceof vn.thiduaso.scoring.indexset.View))
                .map(Node::code)
                .sorted()
                .toList();

        assertThat(SetText.of(source.yaml()).lines().stream()
                        .map(NodeLine::code)
                        .sorted())
                .isEqualTo(inTree);
    }

    @Test
    void shouldShowWhatANodeSays() {
        SetFields group = SetText.of(SET).find(place("0")).orElseThrow();
        SetFields leaf = SetText.of(SET).find(place("1")).orElseThrow();

        assertThat(group.vietnamese("label")).isEqualTo("Nhóm A");
        assertThat(group.english("label")).isEqualTo("Group A");
        assertThat(leaf.vietnamese("label")).isEqualTo("Ba");
        assertThat(leaf.english("label")).isEmpty();
        assertThat(leaf.text("input.unit")).isEqualTo("buổi");
        assertThat(leaf.text("rule.type")).isEqualTo("bands");
        assertThat(leaf.rest("rule")).isEqualTo("{steps: [{from: 1, points: 3}, {from: 2, points: 6}]}");
        assertThat(leaf.text("citation.document")).isEmpty();
        assertThat(SetText.of(SET).find(place("7"))).isEmpty();
        assertThat(SetText.of(SET).find(place("1.0"))).isEmpty();
    }

    @Test
    void shouldWriteWhatAFormSays() {
        SetText changed = SetText.of(SET)
                .with(
                        place("1"),
                        List.of(
                                new FieldChange.Label("label", "Số buổi: tập huấn", "Sessions"),
                                new FieldChange.Text("max", "8"),
                                new FieldChange.Text("citation.document", "QĐ 2"),
                                new FieldChange.Text("citation.certainty", "verbatim"),
                                new FieldChange.Text("citation.quote", "Điểm tối đa 8.\nTính theo buổi."),
                                new FieldChange.Texts("tags", List.of("II.1", "II.2")),
                                new FieldChange.Typed("rule", "yes-no", "from: 3"),
                                new FieldChange.Text("input.unit", "")));

        Indicator read = (Indicator) IndexSetYaml.read(
                        changed.with(NodePlace.ROOT, List.of(new FieldChange.Text("max", "12")))
                                .yaml(),
                        "set.yaml")
                .nodes()
                .get(4);
        assertThat(read.label().vi()).isEqualTo("Số buổi: tập huấn");
        assertThat(read.label().en()).isEqualTo("Sessions");
        assertThat(read.max()).isEqualTo(8);
        assertThat(read.head().citation()).hasValueSatisfying(citation -> {
            assertThat(citation.document()).isEqualTo("QĐ 2");
            assertThat(citation.quote()).isEqualTo("Điểm tối đa 8.\nTính theo buổi.");
        });
        assertThat(read.head().tags()).containsExactlyInAnyOrder("II.1", "II.2");
        assertThat(read.rule()).hasToString("YesNo[from=3.0]");
        assertThat(changed.find(place("1")).orElseThrow().has("input.unit")).isFalse();
        assertThat(changed.yaml()).contains("# The whole is commented.", "# The first is commented.");
    }

    @Test
    void shouldTakeAwayWhatAFormLeavesEmpty() {
        SetText cited = SetText.of(SET).with(place("1"), List.of(new FieldChange.Text("citation.document", "QĐ 2")));

        SetText bare = cited.with(place("1"), List.of(new FieldChange.Text("citation.document", "")));

        assertThat(cited.find(place("1")).orElseThrow().has("citation")).isTrue();
        assertThat(bare.find(place("1")).orElseThrow().has("citation")).isFalse();
    }

    @Test
    void shouldLeaveTheOtherUsersOfABlockAlone() {
        SetText changed = SetText.of(SET).with(place("0.0"), List.of(new FieldChange.Text("input.unit", "người")));

        assertThat(changed.find(place("0.0")).orElseThrow().text("input.unit")).isEqualTo("người");
        assertThat(changed.find(place("0.1")).orElseThrow().text("input.unit")).isEqualTo("%");
    }

    @Test
    void shouldNotTouchATextWhoseFormSaysTheSame() {
        SetText text = SetText.of(SET).with(List.of());

        SetText same = text.with(
                place("1"),
                List.of(
                        new FieldChange.Label("label", "Ba", ""),
                        new FieldChange.Typed(
                                "rule",
                                "bands",
                                text.find(place("1")).orElseThrow().rest("rule") + "\r\n"),
                        new FieldChange.Yaml(
                                "input", text.find(place("1")).orElseThrow().yaml("input")),
                        new FieldChange.Text("weight", "")));

        assertThat(same.yaml()).isEqualTo(text.yaml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: [", "a: b: c", "- x", "*nowhere"})
    void shouldRefuseParametersThatAreNone(String rest) {
        assertThatThrownBy(
                        () -> SetText.of(SET).with(place("1"), List.of(new FieldChange.Typed("rule", "bands", rest))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldAddIndicatorsAndGroupsWithCodesOfTheirOwn() {
        SetText.Changed first = SetText.of(SET).add(NodePlace.ROOT, false);
        SetText.Changed second = first.text().add(NodePlace.ROOT, true);

        assertThat(first.place()).hasToString("2");
        assertThat(codes(second.text()))
                .containsExactly("T", " A", "  A1", "  A2", " B", " MOI.1", " NHOM.1", "  MOI.2");
        assertThatThrownBy(() -> SetText.of(SET).add(place("1"), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | UP | 0 | T, B, A, A1, A2",
                "0 | DOWN | 1 | T, B, A, A1, A2",
                "1 | IN | 0.2 | T, A, A1, A2, B",
                "0.0 | OUT | 1 | T, A, A2, A1, B",
                "0.1 | UP | 0.0 | T, A, A2, A1, B"
            })
    void shouldMoveANodeOneStep(String from, Move move, String to, String order) {
        SetText.Changed moved = SetText.of(SET).move(place(from), move);

        assertThat(moved.place()).hasToString(to);
        assertThat(moved.text().lines().stream().map(NodeLine::code)).containsExactly(order.split(", "));
        assertThat(IndexSetYaml.read(SET, "set.yaml").nodes())
                .hasSameSizeAs(moved.text().lines());
    }

    @ParameterizedTest
    @CsvSource({"0,UP", "1,DOWN", "0,IN", "0,OUT", "1,OUT", "9,UP"})
    void shouldRefuseStepsThatLeadNowhere(String from, Move move) {
        assertThatThrownBy(() -> SetText.of(SET).move(place(from), move)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldMoveANodeUnderAGroupBehindIt() {
        SetText two = SetText.of(SET).move(place("1"), Move.UP).text();

        SetText.Changed moved = two.moveTo(place("0"), place("1"), 1);

        assertThat(codes(moved.text())).containsExactly("T", " A", "  A1", "  B", "  A2");
        assertThat(moved.place()).hasToString("0.1");
        assertThatThrownBy(() -> two.moveTo(place("1"), place("1"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTakeOutANodeWithAllBelowItButNotTheRoot() {
        assertThat(codes(SetText.of(SET).without(place("0")))).containsExactly("T", " B");
        assertThatThrownBy(() -> SetText.of(SET).without(NodePlace.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseWhatIsNoText() {
        assertThatThrownBy(() -> SetText.of("- a")).isInstanceOf(InvalidIndexSetException.class);
        assertThatThrownBy(() -> SetText.of("a: [")).isInstanceOf(InvalidIndexSetException.class);
        assertThat(SetText.of("code: A").lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.", ".1", "-1", "1..2", "999999"})
    void shouldKnowWhatIsNoPlace(String text) {
        assertThat(NodePlace.find(text)).isEmpty();
    }
}
