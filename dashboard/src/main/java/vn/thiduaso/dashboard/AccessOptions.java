package vn.thiduaso.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import picocli.CommandLine.Option;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

/** What an office may set about access: {@code --public-reading}, {@code --code-roles}, {@code --uploads-per-hour}. */
final class AccessOptions {

    @Option(
            names = "--public-reading",
            paramLabel = "on|off",
            defaultValue = "${env:THIDUASO_PUBLIC_READING:-on}",
            description = "Trang đã công bố xem được không cần đăng nhập (mặc định: ${DEFAULT-VALUE}).")
    private String publicReading = "on";

    @Option(
            names = "--code-roles",
            split = ",",
            paramLabel = "VAI_TRÒ",
            defaultValue = "${env:THIDUASO_CODE_ROLES:-}",
            description = "Vai trò phải đăng nhập thêm bằng mã trên điện thoại, cách nhau bằng dấu phẩy"
                    + " (mặc định: không vai trò nào).")
    private List<String> codeRoles = new ArrayList<>();

    @Option(
            names = "--uploads-per-hour",
            paramLabel = "SỐ",
            defaultValue = "${env:THIDUASO_UPLOADS_PER_HOUR:-120}",
            description = "Số lần mỗi tài khoản được gửi tệp trong một giờ (mặc định: ${DEFAULT-VALUE}).")
    private int uploadsPerHour;

    /** @throws BadRequestException when a value is none of those there are */
    AccessSettings settings() {
        if (!Set.of("on", "off").contains(publicReading)) {
            throw new BadRequestException(
                    "--public-reading nhận on hoặc off, không nhận “%s”".formatted(publicReading));
        }
        if (uploadsPerHour < 1) {
            throw new BadRequestException("--uploads-per-hour nhận số từ 1, không nhận “%d”".formatted(uploadsPerHour));
        }
        return AccessSettings.DEFAULT
                .withUploadsPerHour(uploadsPerHour)
                .withPublicReading(publicReading.equals("on"))
                .withCodeRoles(RoleCodes.parse(codeRoles));
    }
}
