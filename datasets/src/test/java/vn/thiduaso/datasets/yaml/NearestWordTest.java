package vn.thiduaso.datasets.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NearestWordTest {

    @Test
    void shouldFindTheWordWithTheFewestLettersToChange() {
        assertThat(NearestWord.of("PT.AP0l", List.of("PT.AP11", "PT.AP01", "PT.DN01")))
                .contains("PT.AP01");
    }

    @Test
    void shouldPreferTheOneThatBeginsLikeIt() {
        assertThat(NearestWord.of("PT.DT99", List.of("PT.DN09", "PT.DT05"))).contains("PT.DT05");
    }

    @Test
    void shouldFindNothingWhereTooMuchDiffers() {
        assertThat(NearestWord.of("PT.AP01", List.of("H21.100"))).isEmpty();
    }
}
