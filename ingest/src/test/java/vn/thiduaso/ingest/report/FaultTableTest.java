package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LakeState;
import vn.thiduaso.ingest.read.ReadLimits;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTableTest {

    private static final Instant NOW = Instant.parse("2026-10-05T01:00:00Z");
    private static final int MANY = 50;

    @TempDir
    Path folder;

    /** Folders of senders in one folder that is sent, and what came back. */
    private Path check(Path batch) throws IOException {
        IngestRequest request = new IngestRequest(
                ExampleFiles.indexSet(),
                ExampleFiles.PERIOD,
                List.of(batch),
                List.of(ExampleFiles.unitsCsv(folder)),
                IngestRequest.FileOrder.TOGETHER,
                "A1",
                true,
                ReadLimits.batch());
        IngestReport report = new IngestJob(Clock.fixed(NOW, ZoneOffset.UTC), IngestProgress.SILENT)
                .dryRun(request, LakeState.empty());
        Path out = folder.resolve("ket-qua");
        ReportFolder.write(out, request, report, NOW);
        return out;
    }

    private static Path file(Path folder, String name) throws IOException {
        return Files.createDirectories(folder).resolve(name);
    }

    @Test
    void shouldHaveEverythingOfAllAndOfEachSender() throws IOException {
        Path batch = folder.resolve("gui");
        StringBuilder lines = new StringBuilder("unit,indicator,value\n");
        for (int row = 0; row < MANY; row++) {
            lines.append("X").append(row).append(",MEETINGS,4\n");
        }
        ExampleFiles.text(file(batch.resolve("xa-mot"), "a.csv"), lines.toString());
        ExampleFiles.text(file(batch.resolve("xa-hai"), "b.csv"), "unit,indicator,value\nA1,MEETINGS,=1+1\n");

        Path out = check(batch);

        assertThat(Files.readAllLines(out.resolve(FaultTable.FILE)))
                .hasSize(1 + MANY + 1)
                .first()
                .asString()
                .contains("tệp", "cách sửa");
        assertThat(Files.readAllLines(out.resolve("xa-mot").resolve(FaultTable.FILE)))
                .hasSize(1 + MANY);
        assertThat(Files.readAllLines(out.resolve("xa-hai").resolve(FaultTable.FILE)))
                .hasSize(2)
                .last()
                .asString()
                .contains("C2")
                .doesNotContain(",=1+1");
        assertThat(Files.readString(out.resolve("xa-hai").resolve(ReportFolder.PAGE)))
                .contains("href=\"loi.csv\"");
    }
}
