package vn.thiduaso.analytics.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;

/** The {@code --master} option: where Spark runs. */
final class Master {

    private static final String HERE = "local[2]";

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "${sys:spark.master:-" + HERE + "}",
            description = "Nơi chạy Spark: local[N] hoặc spark://máy:cổng; trong spark-submit thì theo --master của nó,"
                    + " cũng có thể là k8s://https://máy:cổng (mặc định: ${DEFAULT-VALUE}).")
    private String url = HERE;

    /** @throws BadRequestException when the text is no master */
    SparkSettings settings(LakeSettings lake) {
        if (!SparkSettings.isMaster(url)) {
            throw new BadRequestException(
                    "--master \"" + url + "\" không đúng dạng; hãy ghi local[2], local[*], spark://máy:7077, hoặc trong"
                            + " spark-submit k8s://https://máy:cổng");
        }
        return new SparkSettings(url, lake);
    }
}
