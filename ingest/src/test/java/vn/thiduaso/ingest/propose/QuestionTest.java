package vn.thiduaso.ingest.propose;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTest {

    private static Question of(double... nearness) {
        return new Question(
                "k",
                "",
                "",
                "",
                "",
                IntStream.range(0, nearness.length)
                        .mapToObj(at -> new Suggestion("s" + at, "", "", nearness[at]))
                        .toList());
    }

    @Test
    void shouldBeSureOfTheOnlyOneThatIsVeryNear() {
        assertThat(of(0.8, 0.7).sure()).map(Suggestion::answer).contains("s0");
        assertThat(of(0.8, 0.76).sure()).isEmpty();
        assertThat(of(0.69).sure()).isEmpty();
    }

    @Test
    void shouldBeSureOfTheOnlyOneThereIsALikenessTo() {
        assertThat(of(0.7, 0).sure()).map(Suggestion::answer).contains("s0");
        assertThat(of(0.7, 0.2).sure()).isEmpty();
    }

    @Test
    void shouldBeSureOfOneFarAheadOfOthersThatAreNear() {
        assertThat(of(0.95, 0.78).sure()).map(Suggestion::answer).contains("s0");
        assertThat(of(0.95, 0.85).sure()).isEmpty();
    }

    @Test
    void shouldBeSureOfTheOnlyOneThatIsTheSameWhateverElseIsNear() {
        assertThat(of(1, 0.93, 0.92).sure()).map(Suggestion::answer).contains("s0");
        assertThat(of(1, 1, 0.5).sure()).as("two of the same name").isEmpty();
    }

    @Test
    void shouldFindLikelyWhatStandsOut() {
        assertThat(of(0.63, 0.48, 0).likely()).map(Suggestion::answer).contains("s0");
        assertThat(of(0.63, 0.55).likely()).as("another is nearly as near").isEmpty();
        assertThat(of(0.54, 0.2).likely()).as("too little").isEmpty();
        assertThat(of().likely()).isEmpty();
    }
}
