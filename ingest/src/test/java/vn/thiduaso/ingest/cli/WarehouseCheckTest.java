package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.LakeSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WarehouseCheckTest {

    @TempDir
    Path home;

    @Test
    void shouldAskNothingOfAFolder() {
        assertThatCode(() ->
                        check(Map.of("THIDUASO_WAREHOUSE", home.resolve("lake").toString())))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldTellEverythingThatIsWrongAtOnce() {
        BadRequestException refused = refused(Map.of(
                "THIDUASO_WAREHOUSE", "hdfs://name/lake",
                "THIDUASO_S3_ENDPOINT", "store:9000",
                "THIDUASO_S3_ACCESS_KEY", "thiduaso",
                "THIDUASO_S3_PATH_STYLE", "yes"));

        assertThat(refused.messages())
                .hasSize(4)
                .anyMatch(line -> line.contains("“hdfs://name/lake”"))
                .anyMatch(line -> line.contains("“store:9000”"))
                .anyMatch(line -> line.contains("THIDUASO_S3_SECRET_KEY phải có cả hai"))
                .anyMatch(line -> line.contains("“yes”"));
    }

    @Test
    void shouldSayWhichStoreDoesNotAnswerWithoutItsKeys() {
        BadRequestException refused = refused(Map.of(
                "THIDUASO_WAREHOUSE", "s3://bucket/lake",
                "THIDUASO_S3_ENDPOINT", "http://127.0.0.1:1",
                "THIDUASO_S3_ACCESS_KEY", "key-of-test",
                "THIDUASO_S3_SECRET_KEY", "secret-of-test"));

        assertThat(refused.messages())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Không mở được kho đối tượng s3://bucket/lake: ")
                        .contains("THIDUASO_S3_ENDPOINT")
                        .contains("s3:ListBucket")
                        .doesNotContain("key-of-test", "secret-of-test"));
    }

    private BadRequestException refused(Map<String, String> environment) {
        return catchThrowableOfType(BadRequestException.class, () -> check(environment));
    }

    private void check(Map<String, String> environment) {
        WarehouseCheck.require(LakeSettings.of(home, environment), environment);
    }
}
