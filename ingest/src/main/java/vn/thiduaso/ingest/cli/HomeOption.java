package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;

/** {@code --home}: the folder with the lake and the database. */
public final class HomeOption {

    private static final String DATABASE_URL = "THIDUASO_DB_URL";
    private static final String DATABASE_FILE = "thiduaso.mv.db";

    @Option(
            names = "--home",
            paramLabel = "THƯ_MỤC",
            defaultValue = "${env:THIDUASO_HOME:-thiduaso-home}",
            description = "Thư mục dữ liệu (kho số liệu và cơ sở dữ liệu). Mặc định: ${DEFAULT-VALUE}.")
    private Path home = Path.of("thiduaso-home");

    public LakeSettings settings(Map<String, String> environment) {
        Path existing = home.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new BadRequestException("“%s” không phải thư mục".formatted(existing));
        }
        LakeSettings settings = LakeSettings.of(home, environment);
        if (environment.containsKey(DATABASE_URL)) {
            checkDatabase(settings);
        }
        WarehouseCheck.require(settings, environment);
        return settings;
    }

    /** A wrong address is a bad request, told before anything is tried with it. */
    private static void checkDatabase(LakeSettings settings) {
        String url = settings.databaseUrl();
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new BadRequestException(
                    "%s phải bắt đầu bằng jdbc:postgresql: hoặc jdbc:h2:, nhận được “%s”".formatted(DATABASE_URL, url));
        }
        try (Connection reached = settings.connect()) {
            reached.getMetaData();
        } catch (SQLException refused) {
            throw new BadRequestException(
                    "Không kết nối được cơ sở dữ liệu %s: %s. Hãy kiểm tra %s, THIDUASO_DB_USER, THIDUASO_DB_PASSWORD"
                            .formatted(url, refused.getMessage(), DATABASE_URL));
        }
    }

    /** Whether anything was ever stored there; with a database by setting always. */
    public boolean isUsed(Map<String, String> environment) {
        return environment.containsKey(DATABASE_URL)
                || Files.exists(settings(environment).home().resolve(DATABASE_FILE));
    }

    /** Opens a lake that is there. */
    public Lake open(Map<String, String> environment) {
        return Lake.open(usedSettings(environment));
    }

    /** @throws BadRequestException when nothing was ever stored there */
    public LakeSettings usedSettings(Map<String, String> environment) {
        if (!isUsed(environment)) {
            throw new BadRequestException(
                    "Thư mục “%s” chưa có số liệu nào; nạp số liệu bằng lệnh ingest (hoặc chạy thử bằng lệnh demo) trước"
                            .formatted(settings(environment).home()));
        }
        return settings(environment);
    }
}
