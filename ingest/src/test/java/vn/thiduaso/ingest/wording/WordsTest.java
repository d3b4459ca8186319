package vn.thiduaso.ingest.wording;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.SampleLog;
import vn.thiduaso.scoring.preparation.Transform;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.ScoringRule;
import vn.thiduaso.scoring.rule.TiedRank;
import vn.thiduaso.scoring.trace.StepKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordsTest {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\d)}");

    private static Properties wording(String language) throws IOException {
        Properties wording = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/wording_" + language + ".properties"), StandardCharsets.UTF_8)) {
            wording.load(reader);
        }
        return wording;
    }

    /** What is written between quotes in the code, begins like a check and is none. */
    private static final Set<String> NO_CHECKS = Set.of(
            "cell-range-source",
            "column-head",
            "date-value",
            "number-columns-repeated",
            "number-columns-spanned",
            "number-rows-repeated",
            "number-rows-spanned",
            "sheet-name",
            "value-unit");

    /** A check begins with what it is about. Every text in the code that looks like one has a title. */
    @Test
    void shouldHaveATitleForEveryCheck() throws IOException {
        Pattern check = Pattern.compile(
                "\"((?:answer|cell|code|column|cumulative|date|evidence|figure|file|formula|header|history|json|mapping"
                        + "|number|official|parent|part|peers|percent|period|ratio|row|sheet|state|template|text|unit|value|word)"
                        + "(?:-[a-z]+)+|duplicate)\"");
        Set<String> found = new TreeSet<>();
        for (Path root :
                List.of(Path.of("src/main/java"), Path.of("../scoring/src/main/java/vn/thiduaso/scoring/check"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    check.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .forEach(found::add);
                }
            }
        }
        found.removeAll(NO_CHECKS);

        assertThat(found).hasSizeGreaterThan(70);
        assertThat(found)
                .allSatisfy(rule -> assertThat(wording("vi").containsKey("check." + rule))
                        .as(rule)
                        .isTrue());
        for (Object key : wording("vi").keySet()) {
            if (key.toString().startsWith("check.")) {
                assertThat(found).contains(key.toString().substring("check.".length()));
            }
        }
    }

    @Test
    void shouldSayEverythingInBothLanguagesWithTheSameFigures() throws IOException {
        Properties vietnamese = wording("vi");
        Properties english = wording("en");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        for (Object key : vietnamese.keySet()) {
            assertThat(vietnamese.get(key).toString()).as(key.toString()).isNotBlank();
            assertThat(figures(english.get(key))).as(key.toString()).isEqualTo(figures(vietnamese.get(key)));
        }
    }

    private static Set<String> figures(Object text) {
        Set<String> figures = new TreeSet<>();
        Matcher figure = FIGURE.matcher(text.toString());
        while (figure.find()) {
            figures.add(figure.group(1));
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldBeReadableByMessageFormat(String language) throws IOException {
        wording(language).forEach((key, text) -> {
            assertThat(text.toString())
                    .as("apostrophes quote figures away: " + key)
                    .doesNotContain("'");
            assertThat(new MessageFormat(text.toString())).isNotNull();
        });
    }

    @Test
    void shouldFindTextsWhateverTheLanguageOfTheMachine() {
        Words english = Words.in(Locale.ENGLISH);

        assertThat(english.language()).isEqualTo("en");
        assertThat(english.find("rule.Given"))
                .isPresent()
                .isNotEqualTo(Words.in(new Locale("vi")).find("rule.Given"));
        assertThat(english.find("no.such.key")).isEmpty();
        assertThat(english.codes("aggregation.zero."))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ZeroRule.values()).map(ZeroRule::code).toList());
        assertThat(english.codes("no.such.")).isEmpty();
        assertThatThrownBy(() -> english.text("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Words.in(Locale.FRENCH)).isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldHaveTextsForWholeFamiliesOfTheKernel(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            keys.addAll(List.of("step." + kind + ".title", "step." + kind + ".figure", "step." + kind + ".text"));
        }
        for (Class<?> rule : ScoringRule.class.getPermittedSubclasses()) {
            keys.add("rule." + rule.getSimpleName());
            if (Stream.of(rule.getRecordComponents())
                    .anyMatch(part -> part.getName().equals("lowerBetter"))) {
                keys.add("rule." + rule.getSimpleName() + ".lower");
            }
        }
        for (TiedRank ties : TiedRank.values()) {
            keys.add("rule.ties." + ties);
        }
        for (Class<?> aggregation : Aggregation.class.getPermittedSubclasses()) {
            keys.add("aggregation." + aggregation.getSimpleName());
        }
        for (Class<?> transform : Transform.class.getPermittedSubclasses()) {
            // what holds constants of a sample is the outcome of an outlier step, never named by a set
            if (!Set.of("Shifted", "Mirrored", "Stretched").contains(transform.getSimpleName())) {
                keys.add("preparation.Transformation." + transform.getSimpleName());
            }
        }
        for (SampleLog log : SampleLog.values()) {
            keys.add("preparation.then." + log);
        }
        for (ZeroRule zero : ZeroRule.values()) {
            keys.add("aggregation.zero." + zero.code());
        }
        for (Penalty penalty : Penalty.values()) {
            keys.add("aggregation.penalty." + penalty.code());
        }
        for (MissingPolicy policy : MissingPolicy.values()) {
            keys.add("policy.missing." + policy.code());
            keys.add("policy.not-applicable." + policy.code());
            keys.add("policy.zero-denominator." + policy.code());
        }
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            keys.add("rounding." + mode);
        }
        assertThat(wording(language).stringPropertyNames()).containsAll(keys);
    }
}
