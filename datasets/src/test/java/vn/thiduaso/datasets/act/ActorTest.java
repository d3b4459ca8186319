package vn.thiduaso.datasets.act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActorTest {

    private static final Actor ANH = new Actor("Nguyễn Thị Ánh");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn thị ánh",
                "NGUYỄN THỊ ÁNH",
                "  Nguyễn  Thị\tÁnh ",
                "Nguyễn\u00a0Thị Ánh",
                // the same letters with their marks apart
                "Nguye\u0302\u0303n Thi\u0323 A\u0301nh",
                "Nguyễn\u200b Thị\ufeff Ánh",
                "nguyen thi anh",
                "Nguyễn Thị Anh",
                "Nguyen-Thi.Anh,",
                "Bà Nguyễn Thị Ánh",
                "ThS. Nguyễn Thị Ánh",
                "Đ/c Phó Chủ tịch Nguyễn Thị Ánh",
                // an А of another alphabet
                "Nguyễn Thị \u0410\u0301nh"
            })
    void shouldTakeAnotherSpellingForTheSamePerson(String name) {
        assertThat(new Actor(name).isSamePersonAs(ANH)).isTrue();
        assertThat(ANH.isSamePersonAs(new Actor(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Ánh B", "Nguyễn Thị", "Nguyễn Thị Anh 2", "Bà Ánh", "Ông Thị", "?"})
    void shouldTellPersonsApart(String name) {
        assertThat(new Actor(name).isSamePersonAs(ANH)).isFalse();
    }

    @Test
    void shouldKeepTheNameAsGiven() {
        assertThat(new Actor(" Nguyễn  Thị Ánh ").name()).isEqualTo("Nguyễn  Thị Ánh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đỗ Văn Đạt", "ĐỖ VĂN ĐẠT", "Ðỗ Văn Ðạt", "do van dat"})
    void shouldTakeADTypedForTheLetterOfItsOwn(String name) {
        assertThat(new Actor(name).isSamePersonAs(new Actor("Đỗ Văn Đạt"))).isTrue();
    }

    @Test
    void shouldTellNamesWithoutALetterApart() {
        assertThat(new Actor("?").isSamePersonAs(new Actor("!"))).isFalse();
        assertThat(new Actor("?").isSamePersonAs(new Actor(" ? "))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void shouldNotTakeANameOfWhichNothingShows(String name) {
        assertThatThrownBy(() -> new Actor(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTellAccountsApartWhateverTheyAreCalled() {
        Actor an = Actor.ofAccount("Nguyễn Văn An", "an1");

        assertThat(an.account()).contains("an1");
        assertThat(an.isSamePersonAs(Actor.ofAccount("Nguyễn Văn An", "an2"))).isFalse();
        assertThat(an.isSamePersonAs(Actor.ofAccount("Tên mới", "an1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "NGUYỄN VĂN AN", "nguyen van an", "an1", "An1", "Nguyễn Văn An (an1)"})
    void shouldTakeANameTypedOnTheMachineForTheAccountThatIsCalledSo(String typed) {
        Actor an = Actor.ofAccount("Nguyễn Văn An", "an1");

        assertThat(new Actor(typed).isSamePersonAs(an)).isTrue();
        assertThat(an.isSamePersonAs(new Actor(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng Kinh tế (minh họa)", "Văn phòng (UBND)", "(an1)", "An(an1)"})
    void shouldTakeNoOtherBracketsForAnAccount(String name) {
        assertThat(new Actor(name).account()).isEmpty();
    }
}
