package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.read.MadeOds;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is read before its turn is small, and nothing of it is left when a call ends early. */
class RowsAheadTest {

    private static final LakeState STATE = new LakeState(ExampleFiles.units(), Map.of(), Optional.empty());

    private static final String MARK = "MARK-" + ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheRowsOfASmallFile() {
        assertThat(ahead(ExampleFiles.text(folder.resolve("small.csv"), "unit,indicator,value\nA1,MEETINGS,4\n")))
                .isInstanceOf(RowsAhead.class);
    }

    @Test
    void shouldNotKeepTheRowsOfALargeFile() {
        String rows = "A1,MEETINGS,4\n".repeat((int) RowsAhead.MOST_UNPACKED / 14 + 1);

        assertThat(ahead(ExampleFiles.text(folder.resolve("large.csv"), "unit,indicator,value\n" + rows)))
                .isNotInstanceOf(RowsAhead.class);
    }

    @Test
    void shouldNotKeepTheRowsOfASmallFileThatHoldsMuch() {
        String row = MadeOds.row(MadeOds.text("A1"), MadeOds.text("MEETINGS"), MadeOds.number("4"))
                .replace("<table:table-row>", "<table:table-row table:number-rows-repeated='200000'>");
        String heads = MadeOds.row(MadeOds.text("unit"), MadeOds.text("indicator"), MadeOds.text("value"));

        assertThat(ahead(MadeOds.withRows(heads + row).write(folder.resolve("much.ods"))))
                .isNotInstanceOf(RowsAhead.class);
    }

    @Test
    void shouldLeaveNothingWhenACallEndsInItsMiddle() throws IOException {
        Path archive = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 40; i++) {
                zip.putNextEntry(new ZipEntry("f%02d.csv".formatted(i)));
                zip.write("unit,indicator,value\n%s,MEETINGS,%d\n"
                        .formatted(MARK, i)
                        .getBytes(UTF_8));
            }
        }
        List<Path> unpacked = new ArrayList<>();
        IngestProgress ending = new IngestProgress() {
            @Override
            public void reading(String fileName, int number, int of) {
                if (number == 10) {
                    unpacked.addAll(unpacked());
                    throw new IllegalStateException("our own fault");
                }
            }

            @Override
            public void committing(long observations) {}
        };
        IngestRequest request = ExampleLake.request(List.of(archive), List.of());

        assertThatThrownBy(() -> new CallReader(request, STATE, EPOCH, ending, 8).read())
                .hasMessage("our own fault");

        assertThat(unpacked).hasSize(40);
        assertThat(unpacked()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("files-ahead");
    }

    /** Files of this test that lie unpacked somewhere. */
    private static List<Path> unpacked() {
        try (Stream<Path> files = Files.find(
                Path.of(System.getProperty("java.io.tmpdir")), 2, (path, its) -> its.isRegularFile() && isOurs(path))) {
            return files.toList();
        } catch (IOException | UncheckedIOException gone) {
            throw new IllegalStateException("the folder of temporary files cannot be listed", gone);
        }
    }

    private static boolean isOurs(Path file) {
        try {
            return String.valueOf(file.getParent()).contains("thiduaso-")
                    && Files.readString(file, ISO_8859_1).contains(MARK);
        } catch (IOException | UncheckedIOException ofAnother) {
            return false;
        }
    }

    private static Layouts.Reading ahead(Path path) {
        SourceFile file = SourceFile.open(path, ReadLimits.batch());
        return RowsAhead.of(
                file, Layouts.Layout.OWN, new Layouts(ExampleLake.request(List.of(path), List.of()), STATE));
    }
}
