package vn.thiduaso.dashboard.tables;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnChoiceTest {

    private static final List<String> OFFERED = List.of("score", "level", "A.1", "A.2");

    @Test
    void shouldLeaveTheChoiceToTheTableWhereNobodyChose() {
        for (ColumnChoice none : List.of(
                ColumnChoice.of(null),
                ColumnChoice.of(List.of()),
                ColumnChoice.of(List.of("")),
                ColumnChoice.of(List.of(" , ")))) {
            assertThat(none.isUsual()).isTrue();
            assertThat(none.text()).isEmpty();
            assertThat(none.of(OFFERED, List.of("level"))).containsExactly("level");
            assertThat(none.unknown(OFFERED)).isEmpty();
        }
    }

    @Test
    void shouldReadWhatAnAddressAndWhatAFormSays() {
        ColumnChoice address = ColumnChoice.of(List.of("name,A.2,score"));
        ColumnChoice form = ColumnChoice.of(List.of("name", "A.2", "score", "score"));
        assertThat(form).isEqualTo(address);
        assertThat(address.text()).isEqualTo("name,A.2,score");
        assertThat(ColumnChoice.of(List.of(address.text()))).isEqualTo(address);
        assertThat(address.of(OFFERED, List.of("level")))
                .as("in the order of the table")
                .containsExactly("score", "A.2");
    }

    @Test
    void shouldShowNothingButWhatIsAlwaysThereWhereThatIsChosen() {
        ColumnChoice none = ColumnChoice.of(List.of("name"));
        assertThat(none.isUsual()).isFalse();
        assertThat(none.text()).isEqualTo("name");
        assertThat(none.of(OFFERED, OFFERED)).isEmpty();
    }

    @Test
    void shouldNameWhatTheTableDoesNotHave() {
        ColumnChoice some = ColumnChoice.of(Arrays.asList("name,B.1", "score", "level2"));
        assertThat(some.unknown(OFFERED)).containsExactly("B.1", "level2");
        assertThat(some.of(OFFERED, OFFERED)).containsExactly("score");
    }
}
