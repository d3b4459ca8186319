package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class LoadPacksIT {

    @TempDir
    Path folder;

    @Test
    void shouldLoadEveryPeriodOfEveryPackCloseTheClosedOnesAndChangeNothingTheSecondTime() {
        ExampleCommands commands = new ExampleCommands(folder);

        Result first =
                ExampleCommands.run("load-packs", "--home", commands.home().toString());
        Map<String, String> files = commands.lakeFiles();
        Result second =
                ExampleCommands.run("load-packs", "--home", commands.home().toString());

        // the one figure that is kept out belongs to the quarter that is left open
        assertThat(first.exit()).isEqualTo(ExitCode.DONE);
        assertThat(first.lines().get(0))
                .isEqualTo("pack,index_set,period,read,accepted,quarantined,closing,units,seconds");
        assertThat(withoutSeconds(first))
                .hasSize(Packs.list().stream()
                        .mapToInt(pack ->
                                pack.closedPeriods().size() + pack.openPeriods().size())
                        .sum())
                .allMatch(LoadPacksIT::addsUp);
        assertThat(withoutSeconds(first)).contains("phu-tan-minh-hoa,PHUTAN-MINH-HOA,2026-Q4,419,418,1,,");
        assertThat(states(commands))
                .containsExactlyInAnyOrder(
                        "co-quan-don-vi.csv APPROVED", "truong-hoc.xlsx SUBMITTED", "ap.csv SUBMITTED");
        assertThat(withoutSeconds(second)).isEqualTo(withoutSeconds(first));
        assertThat(commands.lakeFiles()).isEqualTo(files);
    }

    @Test
    void shouldLeaveAloneWhatSomebodySentUnderTheNameOfAFileOfThePack() throws IOException {
        ExampleCommands commands = new ExampleCommands(folder);
        String home = commands.home().toString();
        ExampleCommands.run("load-packs", "--home", home);
        Path file = Files.writeString(
                folder.resolve("co-quan-don-vi.csv"), "unit,indicator,period,value\nPT.CQ01,CQS.2,2026-Q4,1\n");
        ExampleCommands.run(
                "ingest",
                "--home",
                home,
                "--index-set",
                "PHUTAN-MINH-HOA",
                "--period",
                "2026-Q4",
                "--by",
                "Văn phòng",
                file.toString());

        ExampleCommands.run("load-packs", "--home", home);

        assertThat(states(commands))
                .containsExactlyInAnyOrder(
                        "co-quan-don-vi.csv APPROVED",
                        "truong-hoc.xlsx SUBMITTED",
                        "ap.csv SUBMITTED",
                        "co-quan-don-vi.csv SUBMITTED");
    }

    private static List<String> withoutSeconds(Result result) {
        return result.lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    private static List<String> states(ExampleCommands commands) {
        try (Lake lake = Lake.open(LakeSettings.embedded(commands.home()))) {
            return lake.standings("PHUTAN-MINH-HOA", Period.parse("2026-Q4")).stream()
                    .map(row -> row.submission().fileName() + " " + row.state())
                    .toList();
        }
    }

    private static boolean addsUp(String line) {
        String[] cells = line.split(",");
        long read = Long.parseLong(cells[3]);
        return read > 0 && Long.parseLong(cells[4]) + Long.parseLong(cells[5]) == read;
    }
}
