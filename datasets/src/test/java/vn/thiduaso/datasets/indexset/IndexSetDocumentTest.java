package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

class IndexSetDocumentTest {

    /** A block of the document and what it is: a whole set, nodes of a tree, or keys of the top. */
    private record Example(String kind, String yaml, int line) {

        String whole() {
            return switch (kind) {
                case "set" -> yaml;
                case "indicators", "groups" -> TOP + TREE + indented(yaml);
                case "top" -> TOP + TREE + indented(TWO_PILLARS) + yaml;
                default -> throw new AssertionError("line " + line + ": no such kind of example: " + kind);
            };
        }
    }

    private static final Path DOCUMENT = Path.of("..", "docs", "index-set.md");
    private static final String TOP = """
            code: SAMPLE
            version: "1"
            name: Bộ chỉ số mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: Quyết định mẫu, certainty: unverified}]
            applies-to: [agency, hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {rounding: {digits: 2, mode: half-up}}
            """;
    private static final String TREE = """
            tree:
              code: ROOT
              label: Gốc
              max: 10
              aggregate: {type: weighted-mean}
              children:
            """;
    private static final String TWO_PILLARS = """
            - {code: A, label: A, max: 5, input: {kind: value}, rule: {type: min-max}}
            - {code: B, label: B, max: 5, input: {kind: value}, rule: {type: min-max}}
            """;

    private static String indented(String yaml) {
        return yaml.lines().map(line -> "    " + line).collect(Collectors.joining("\n", "", "\n"));
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Matcher fence = Pattern.compile("(?ms)^```yaml ?(\\w*)\\n(.*?)^```").matcher(text());
        while (fence.find()) {
            int line = (int) text().substring(0, fence.start()).lines().count() + 1;
            examples.add(new Example(fence.group(1), fence.group(2), line));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldReadEveryExample(Example example) {
        IndexSet set = IndexSetYaml.read(example.whole(), "docs/index-set.md");

        assertThat(set.nodes()).isNotEmpty();
    }

    @Test
    void shouldNameEveryRuleAndShowIt() {
        shouldKnowAndShow(ScoringRule.class, RuleYaml::word);
        assertThat(RuleYaml.words()).hasSameSizeAs(ScoringRule.class.getPermittedSubclasses());
    }

    @Test
    void shouldNameEveryAggregationAndLevelScaleAndShowIt() {
        shouldKnowAndShow(Aggregation.class, AggregationYaml::word);
        assertThat(AggregationYaml.words()).hasSameSizeAs(Aggregation.class.getPermittedSubclasses());
        shouldKnowAndShow(LevelScale.class, LevelYaml::word);
    }

    @Test
    void shouldNameEveryPreparationStepAndShowItsWords() {
        shouldKnowAndShow(PreparationStep.class, PreparationYaml::word);
        assertThat(PreparationYaml.words())
                .allSatisfy(word -> assertThat(text()).contains("| `" + word + "` |"));
        assertThat(ImputationYaml.words())
                .allSatisfy(word -> assertThat(allYaml()).contains("from: " + word));
        assertThat(TransformYaml.words()).allSatisfy(word -> assertThat(text()).contains("`" + word + "`"));
        assertThat(TransformYaml.wordsOfSample())
                .allSatisfy(word -> assertThat(text()).contains("`" + word + "`"));
    }

    @Test
    void shouldNameEveryCheckWithItsUsualSeverityAndShowIt() {
        assertThat(InputCheck.all()).allSatisfy(check -> {
            assertThat(text())
                    .containsPattern("\\| `%s`( \\*)? \\| %s \\|"
                            .formatted(check.rule(), check.usually().word()));
            assertThat(allYaml()).contains(check.rule() + ": ");
        });
        assertThat(ValueType.Kind.values())
                .allSatisfy(kind -> assertThat(text()).contains("`is: " + kind.word() + "`"));
    }

    @Test
    void shouldShowEveryPolicyAndNameEveryKindOfUnit() {
        for (MissingPolicy policy : MissingPolicy.values()) {
            assertThat(allYaml()).containsPattern("(missing|not-applicable|zero-denominator): " + policy.code());
        }
        assertThat(text()).contains(String.join(" ", UnitKind.codes()));
    }

    private static void shouldKnowAndShow(Class<?> family, Function<Class<?>, Optional<String>> word) {
        assertThat(Arrays.asList(family.getPermittedSubclasses())).allSatisfy(member -> {
            assertThat(word.apply(member))
                    .as("word of %s", member.getSimpleName())
                    .isPresent();
            assertThat(allYaml()).contains("type: " + word.apply(member).orElseThrow());
        });
    }

    private static String allYaml() {
        return examples().stream().map(Example::yaml).collect(Collectors.joining());
    }

    private static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
