package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.PublishedSet;
import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class IndexSetCommandTest {

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() {
        commands = new ExampleCommands(folder);
    }

    @Test
    void shouldSayWhatAGoodFileHolds() {
        Result result = ExampleCommands.run("index-set", "check", commands.path("sample.yaml"));

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("đúng", "SAMPLE", "3 nút");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void shouldCheckEveryFileAndExitWithTwoForOne() {
        commands.file("bad.yaml", ExampleFiles.YAML.replace("{type: sum}", "{type: summ}"));

        Result result = ExampleCommands.run(
                "index-set",
                "check",
                commands.path("nowhere.yaml"),
                commands.path("bad.yaml"),
                commands.path("sample.yaml"));

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("nowhere.yaml: không đọc được tệp", "bad.yaml: 1 lỗi", "summ");
        assertThat(result.out()).contains("sample.yaml: đúng");
    }

    @Test
    void shouldShowTheVeryTextOfASet() {
        assertThat(ExampleCommands.run("index-set", "show", commands.path("sample.yaml"))
                        .out())
                .isEqualTo(ExampleFiles.YAML);
    }

    @Test
    void shouldFindWhatWasPublishedInTheHomeByItsCodeAlone() {
        String home = folder.resolve("home").toString();
        String yaml = ExampleFiles.YAML;
        try (Lake lake = Lake.open(LakeSettings.embedded(folder.resolve("home")))) {
            IndexSetSource source = IndexSetSource.of(yaml, "sample.yaml");
            lake.indexSets()
                    .publish(new PublishedSet(
                            0,
                            source.set().code(),
                            source.set().version(),
                            source.sha256(),
                            yaml,
                            "",
                            "soan",
                            "duyet",
                            Instant.EPOCH));
        }

        assertThat(ExampleCommands.run("index-set", "show", "SAMPLE", "--home", home)
                        .out())
                .isEqualTo(yaml);
        assertThat(ExampleCommands.run("index-set", "list", "--home", home).out())
                .contains("SAMPLE", "SERVICE-766");
        assertThat(ExampleCommands.run(
                                "index-set",
                                "show",
                                "SAMPLE",
                                "--home",
                                folder.resolve("other").toString())
                        .exit())
                .isEqualTo(ExitCode.BAD_REQUEST);
    }

    @Test
    void shouldNameTheSetsThereAreWhenOneIsUnknown() {
        Result result = ExampleCommands.run("index-set", "show", "SERVICE-767");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("SERVICE-767", "SERVICE-766", "Cách sửa");
    }

    @Test
    void shouldListBundledSetsWithTheirColumns() {
        Result result = ExampleCommands.run("index-set", "list");

        assertThat(result.lines().get(0)).matches("code +version +valid_from +illustrative +name");
        assertThat(result.out()).contains("SERVICE-766", "DBI-SME-1970", "DTI-PROVINCE-922", "PHUTAN-MINH-HOA");
    }
}
