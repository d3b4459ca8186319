package vn.thiduaso.analytics.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.LakeSettings;

/** The {@code --home} option and the settings that follow from it and from the environment. */
final class Home {

    @Option(
            names = "--home",
            paramLabel = "THƯ-MỤC",
            defaultValue = "${env:THIDUASO_HOME:-thiduaso-home}",
            description = "Thư mục dữ liệu (mặc định: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("thiduaso-home");

    LakeSettings settings() {
        return LakeSettings.of(folder, System.getenv());
    }
}
