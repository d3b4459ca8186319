package vn.thiduaso.dashboard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

/** The OpenID Connect provider people may log in through: {@code --oidc-…}, and the secret in the environment only. */
final class ProviderOptions {

    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_LABEL = 80;
    /** Where no other machine can listen in. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            defaultValue = "${env:THIDUASO_OIDC_ISSUER:-}",
            description = "Nơi cấp (issuer) của hệ thống đăng nhập một lần, đúng từng chữ như hệ thống ấy ghi; https,"
                    + " hoặc http trên chính máy này (mặc định: không có, chỉ đăng nhập bằng mật khẩu)."
                    + " Mật mã của client đặt ở biến THIDUASO_OIDC_SECRET, không có tùy chọn.")
    private String issuer = "";

    @Option(
            names = "--oidc-client",
            paramLabel = "MÃ",
            defaultValue = "${env:THIDUASO_OIDC_CLIENT:-}",
            description = "Mã client của phần mềm này ở hệ thống ấy.")
    private String client = "";

    @Option(
            names = "--oidc-claim",
            paramLabel = "MỤC",
            defaultValue = "${env:THIDUASO_OIDC_CLAIM:-sub}",
            description = "Mục (claim) của id token dùng để gắn tài khoản (mặc định: ${DEFAULT-VALUE}).")
    private String claim = "";

    @Option(
            names = "--oidc-label",
            paramLabel = "TÊN",
            defaultValue = "${env:THIDUASO_OIDC_LABEL:-tài khoản của cơ quan}",
            description = "Tên trên nút “Đăng nhập bằng …” (mặc định: ${DEFAULT-VALUE}).")
    private String label = "";

    @Option(
            names = "--oidc-label-en",
            paramLabel = "TÊN",
            defaultValue = "${env:THIDUASO_OIDC_LABEL_EN:-the account of your office}",
            description = "Tên ấy bằng tiếng Anh (mặc định: ${DEFAULT-VALUE}).")
    private String labelEnglish = "";

    /**
     * @return empty where no issuer is named
     * @throws BadRequestException with all that is wrong
     */
    Optional<ProviderSettings> settings(Map<String, String> environment) {
        String secret =
                environment.getOrDefault(ProviderSettings.SECRET_VARIABLE, "").strip();
        if (Stream.of(issuer, client, secret).allMatch(String::isBlank)) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        Optional<URI> address = issuer();
        if (address.isEmpty()) {
            faults.add("--oidc-issuer nhận địa chỉ https (hoặc http của chính máy này) không có phần sau dấu ? hay #,"
                    + " không nhận “%s”".formatted(issuer));
        }
        if (client.isBlank()) {
            faults.add("Thiếu --oidc-client (THIDUASO_OIDC_CLIENT)");
        }
        if (secret.isEmpty()) {
            faults.add("Thiếu mật mã của client: đặt biến " + ProviderSettings.SECRET_VARIABLE);
        }
        if (!claim.matches("[A-Za-z0-9_.:/-]{1,100}")) {
            faults.add("--oidc-claim nhận tên một mục của id token, không nhận “%s”".formatted(claim));
        }
        if (!isLabel(label) || !isLabel(labelEnglish)) {
            faults.add("--oidc-label, --oidc-label-en nhận từ 1 đến %d ký tự".formatted(LONGEST_LABEL));
        }
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults);
        }
        return address.map(
                uri -> new ProviderSettings(uri, client.strip(), secret, claim, label.strip(), labelEnglish.strip()));
    }

    /** Empty for what is no address a provider may have: secrets and tokens must not go over a network unencrypted. */
    private Optional<URI> issuer() {
        try {
            URI address = new URI(issuer.strip());
            boolean whole = address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null
                    && issuer.strip().length() <= LONGEST_ISSUER;
            boolean safe = "https".equalsIgnoreCase(address.getScheme())
                    || "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(address.getHost());
            return Optional.of(address).filter(any -> whole && safe);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isLabel(String text) {
        return !text.isBlank()
                && text.strip().length() <= LONGEST_LABEL
                && text.chars().noneMatch(Character::isISOControl);
    }
}
