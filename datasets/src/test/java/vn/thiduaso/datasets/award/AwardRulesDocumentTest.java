package vn.thiduaso.datasets.award;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/award-rules.md says what the reader takes. */
class AwardRulesDocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    static Stream<String> examples() {
        return EXAMPLE.matcher(text()).results().map((MatchResult match) -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldShowExamplesThatCanBeRead(String example) {
        assertThat(AwardRulesYaml.read(example, "docs/award-rules.md").calendar())
                .isNotNull();
    }

    @Test
    void shouldNameEveryWord() {
        assertThat(Stream.of(
                                AwardWords.RECIPIENTS,
                                AwardWords.OCCASIONS,
                                AwardWords.LEVELS,
                                AwardWords.KINDS,
                                AwardWords.DENOMINATORS,
                                AwardWords.BALLOTS,
                                AwardWords.RECUSED,
                                AwardWords.PICKS,
                                AwardWords.DOSSIERS,
                                AwardWords.FILES,
                                AwardWords.CHECKS,
                                AwardWords.TIE_STEPS,
                                AwardWords.CONFLICTS,
                                AwardWords.ROLES)
                        .flatMap(words -> words.keySet().stream())
                        .map(word -> "`" + word + "`"))
                .allSatisfy(word -> assertThat(text()).contains(word));
        assertThat(examples()).hasSize(2);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../docs/award-rules.md"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
