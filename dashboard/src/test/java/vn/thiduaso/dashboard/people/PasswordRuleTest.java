package vn.thiduaso.dashboard.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRuleTest {

    private static final List<String> KNOWN = List.of("lan.nguyen", "Nguyễn Thị Lan", "PT.CQ01");

    private static List<String> codes(String password) {
        return PasswordRule.faults(password, KNOWN).stream()
                .map(AccountFault::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mười con vịt đi qua cầu tre",
                "correct horse battery staple",
                "giếng nước sân đình xưa",
                "x7#kQ!v2pLm9",
                "ruộng lúa chín muộn"
            })
    void shouldTakeSentencesAndWhatNobodyGuesses(String password) {
        assertThat(codes(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "aaaaaaaaaaaa",
                "qwertyuiop[]",
                "chuyendoiso2026",
                "Chuyển đổi số",
                "matkhau@2026",
                "thiduaso2026!",
                "lan.nguyen2026",
                "Nguyễn Thị Lan",
                "ubndxaphutan",
                "P@ssw0rd2026"
            })
    void shouldRefuseWhatIsGuessedFirst(String password) {
        assertThat(codes(password)).containsExactly("password-easy");
    }

    @Test
    void shouldCountLettersAndNotBytes() {
        assertThat(codes("ấ".repeat(11))).containsExactly("password-length");
        assertThat(codes("kểu!vợ?đĩa#7")).isEmpty();
        assertThat(codes("một câu dài vừa đủ ".repeat(7).substring(0, 128))).isEmpty();
        assertThat(codes("một câu dài quá chừng ".repeat(7))).containsExactly("password-length");
    }

    @Test
    void shouldReadAccentsTypedInTwoWaysAsTheSamePassword() {
        String decomposed = java.text.Normalizer.normalize("giếng nước sân đình", java.text.Normalizer.Form.NFD);
        Passwords passwords = new Passwords();

        assertThat(passwords.matches(decomposed, passwords.hash("giếng nước sân đình")))
                .isTrue();
    }

    @Test
    void shouldMakeOneTimePasswordsThatItWouldTakeItself() {
        assertThat(Passwords.oneTime()).matches("([2-9a-z]{5}-){3}[2-9a-z]{5}").isNotEqualTo(Passwords.oneTime());
        assertThat(codes(Passwords.oneTime())).isEmpty();
    }
}
