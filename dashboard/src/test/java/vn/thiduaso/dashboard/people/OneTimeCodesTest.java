package vn.thiduaso.dashboard.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeCodesTest {

    /** Secret of the table of RFC 6238, appendix B. */
    private static final String SECRET =
            Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** Last six digits of the table's codes. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void shouldMakeTheCodesOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(seconds), 0))
                .hasValue(seconds / 30);
    }

    @Test
    void shouldTakeACodeOfHalfAMinuteAgoAndNoOlderAndNoneTwice() {
        Instant now = Instant.parse("2026-10-12T01:00:10Z");
        long step = now.getEpochSecond() / 30;
        String code = OneTimeCodes.code(SECRET, step);

        assertThat(OneTimeCodes.step(SECRET, code.substring(0, 3) + " " + code.substring(3), now, step - 1))
                .hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(30), 0)).hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(30), 0)).hasValue(step);
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(60), 0)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, now, step)).as("used up").isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "", now, 0)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "12345", now, 0)).isEmpty();
    }

    @Test
    void shouldGiveTelephonesAnAddressAndAPictureOfIt() {
        String secret = OneTimeCodes.newSecret();

        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(OneTimeCodes.newSecret());
        assertThat(OneTimeCodes.address("lan", secret))
                .isEqualTo("otpauth://totp/Thi%20%C4%90ua%20S%E1%BB%91:lan?secret=" + secret
                        + "&issuer=Thi%20%C4%90ua%20S%E1%BB%91");
        CodePicture picture = CodePicture.of(OneTimeCodes.address("lan", secret));
        // the corner of a QR code is a dark square of seven behind a white border of four
        assertThat(picture.path()).startsWith("M4,4h1v1h-1zM5,4h1v1h-1z");
        assertThat(picture.size()).isGreaterThan(8 + 21);
    }
}
