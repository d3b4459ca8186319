package vn.thiduaso.scoring.missing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MissingWordsTest {

    /** Codes stand in the lake's arrays, words in files and exports: neither may change. */
    @ParameterizedTest
    @CsvSource({"VALUE,0,value", "MISSING,1,missing", "NOT_APPLICABLE,2,not-applicable"})
    void shouldKeepCodeAndWordOfEachState(CellState state, byte code, String word) {
        assertThat(state.code()).isEqualTo(code);
        assertThat(CellState.of(code)).isEqualTo(state);
        assertThat(state.word()).isEqualTo(word);
        assertThat(CellState.find(word)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"REDISTRIBUTE,redistribute", "ZERO,zero", "FULL,full", "NOT_COMPUTABLE,not-computable"})
    void shouldKeepTheWordOfEachPolicy(MissingPolicy policy, String word) {
        assertThat(policy.code()).isEqualTo(word);
        assertThat(MissingPolicy.find(word)).contains(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VALUE", "not applicable", "Zero"})
    void shouldKnowNoOtherWord(String word) {
        assertThat(CellState.find(word)).isEmpty();
        assertThat(MissingPolicy.find(word)).isEmpty();
    }
}
