package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

class LoadPacksIT {

    @TempDir
    Path folder;

    @Test
    void shouldLoadAndCloseEveryPeriodOfEveryPackAndChangeNothingTheSecondTime() {
        ExampleCommands commands = new ExampleCommands(folder);

        Result first =
                ExampleCommands.run("load-packs", "--home", commands.home().toString());
        Map<String, String> files = commands.lakeFiles();
        Result second =
                ExampleCommands.run("load-packs", "--home", commands.home().toString());

        assertThat(first.exit()).isEqualTo(ExitCode.DONE);
        assertThat(first.lines().get(0))
                .isEqualTo("pack,index_set,period,read,accepted,quarantined,closing,units,seconds");
        assertThat(withoutSeconds(first))
                .hasSize(Packs.list().stream()
                        .mapToInt(pack -> pack.periods().size())
                        .sum())
                .allMatch(LoadPacksIT::addsUp);
        assertThat(withoutSeconds(second)).isEqualTo(withoutSeconds(first));
        assertThat(commands.lakeFiles()).isEqualTo(files);
    }

    private static List<String> withoutSeconds(Result result) {
        return result.lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
    }

    private static boolean addsUp(String line) {
        String[] cells = line.split(",");
        long read = Long.parseLong(cells[3]);
        return read > 0 && Long.parseLong(cells[4]) + Long.parseLong(cells[5]) == read;
    }
}
