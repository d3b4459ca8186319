package vn.thiduaso.dashboard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProviderOptionsTest {

    private static final Map<String, String> SECRET = Map.of("THIDUASO_OIDC_SECRET", "bi-mat-cua-phan-mem");

    @Command
    private static final class Line {
        @Mixin
        private ProviderOptions provider = new ProviderOptions();
    }

    private static Optional<ProviderSettings> settings(Map<String, String> environment, String... arguments) {
        Line line = new Line();
        new CommandLine(line).parseArgs(arguments);
        return line.provider.settings(environment);
    }

    @Test
    void shouldBeNoneUnlessOneIsNamed() {
        assertThat(settings(Map.of())).isEmpty();
    }

    @Test
    void shouldTakeWhatTheOfficeSays() {
        ProviderSettings said = settings(
                        SECRET,
                        "--oidc-issuer=https://sso.example/realms/tinh",
                        "--oidc-client=thiduaso",
                        "--oidc-claim=preferred_username",
                        "--oidc-label=tài khoản tỉnh",
                        "--oidc-label-en=the province")
                .orElseThrow();

        assertThat(said.issuer()).hasToString("https://sso.example/realms/tinh");
        assertThat(said.claim()).isEqualTo("preferred_username");
        assertThat(said.labelIn("vi")).isEqualTo("tài khoản tỉnh");
        assertThat(said.labelIn("en")).isEqualTo("the province");
        assertThat(said.secret()).isEqualTo("bi-mat-cua-phan-mem");
        assertThat(said.toString()).doesNotContain("bi-mat-cua-phan-mem");
    }

    @Test
    void shouldNamePeopleByTheSubjectUnlessToldOtherwise() {
        assertThat(settings(SECRET, "--oidc-issuer=http://localhost:9000", "--oidc-client=thiduaso"))
                .map(ProviderSettings::claim)
                .contains("sub");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example/realms/tinh",
                "ftp://sso.example",
                "sso.example",
                "https://",
                "https://sso.example/?realm=tinh",
                "https://sso.example/#tinh",
                "https://user:pass@sso.example/",
                "https://sso example/"
            })
    void shouldRefuseAnIssuerThatIsNoSafeAddress(String issuer) {
        assertThatThrownBy(() -> settings(SECRET, "--oidc-issuer=" + issuer, "--oidc-client=thiduaso"))
                .isInstanceOf(BadRequestException.class)
                .message()
                .contains("--oidc-issuer")
                .doesNotContain("bi-mat-cua-phan-mem");
    }

    @Test
    void shouldTellAllThatIsMissing() {
        assertThatThrownBy(() -> settings(Map.of(), "--oidc-issuer=https://sso.example"))
                .isInstanceOf(BadRequestException.class)
                .message()
                .contains("--oidc-client", "THIDUASO_OIDC_SECRET");
        assertThatThrownBy(() -> settings(SECRET)).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--oidc-claim=", "--oidc-claim=a b", "--oidc-label= ", "--oidc-label-en=a\tb"})
    void shouldRefuseWhatCannotBe(String argument) {
        assertThatThrownBy(
                        () -> settings(SECRET, "--oidc-issuer=https://sso.example", "--oidc-client=thiduaso", argument))
                .isInstanceOf(BadRequestException.class);
    }

    /** The secret has no option: the command line of a process is seen by others on the machine. */
    @Test
    void shouldHaveNoOptionForTheSecret() {
        assertThat(new CommandLine(new Line()).getUsageMessage().toLowerCase(Locale.ROOT))
                .contains("thiduaso_oidc_secret")
                .doesNotContain("--oidc-secret");
    }
}
