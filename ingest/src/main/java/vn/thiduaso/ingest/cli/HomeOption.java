package vn.thiduaso.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;

/** {@code --home}: the folder with the lake and the database. */
final class HomeOption {

    private static final String DATABASE_URL = "THIDUASO_DB_URL";
    private static final String DATABASE_FILE = "thiduaso.mv.db";

    @Option(
            names = "--home",
            required = true,
            paramLabel = "THƯ_MỤC",
            defaultValue = "${env:THIDUASO_HOME}",
            description = "Thư mục dữ liệu (kho số liệu và cơ sở dữ liệu). Mặc định: biến THIDUASO_HOME.")
    private @Nullable Path home;

    LakeSettings settings(Map<String, String> environment) {
        if (home == null || home.toString().isBlank()) {
            throw new BadRequestException("Thiếu --home THƯ_MỤC");
        }
        Path existing = home.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new BadRequestException("“%s” không phải thư mục".formatted(existing));
        }
        return LakeSettings.of(home, environment);
    }

    /** Whether anything was ever stored there. */
    boolean isUsed(Map<String, String> environment) {
        return environment.containsKey(DATABASE_URL)
                || Files.exists(settings(environment).home().resolve(DATABASE_FILE));
    }

    /** Opens a lake that is there. */
    Lake open(Map<String, String> environment) {
        if (!isUsed(environment)) {
            throw new BadRequestException("Thư mục “%s” chưa có số liệu nào; nạp số liệu bằng lệnh ingest trước"
                    .formatted(settings(environment).home()));
        }
        return Lake.open(settings(environment));
    }
}
