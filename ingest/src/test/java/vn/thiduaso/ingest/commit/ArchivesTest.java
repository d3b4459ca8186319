package vn.thiduaso.ingest.commit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.ExampleLake;

import static org.assertj.core.api.Assertions.assertThat;

class ArchivesTest {

    private static final String HEADER = "unit,indicator,value\n";

    @TempDir
    Path folder;

    private ExampleLake lake;

    @BeforeEach
    void open() {
        lake = ExampleLake.withUnits(folder);
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldLoadEachFileOfAnArchiveAsASubmission() throws IOException {
        IngestReport report = lake.load(zip(
                "quy-3.zip",
                "xa-b.csv",
                "A2,MEETINGS,5\nA3,MEETINGS,năm\n",
                "xa-a.csv",
                "A1,MEETINGS,4\n",
                ".DS_Store",
                "x"));

        assertThat(report.files())
                .extracting(file -> file.name() + " " + file.status() + " " + file.accepted())
                .containsExactly("quy-3.zip/xa-a.csv LOADED 1", "quy-3.zip/xa-b.csv LOADED 1");
        assertThat(report.passedOver()).containsExactly("quy-3.zip/.DS_Store");
        assertThat(lake.lake().submissions().all())
                .extracting(row -> row.fileName())
                .contains("quy-3.zip/xa-a.csv", "quy-3.zip/xa-b.csv");
        assertThat(lake.figures())
                .containsExactlyInAnyOrder("A1 MEETINGS value value 4.0", "A2 MEETINGS value value 5.0");
    }

    @Test
    void shouldKnowAFileAgainThatCameInAnArchive() throws IOException {
        lake.load(zip("quy-3.zip", "xa-a.csv", "A1,MEETINGS,4\n"));

        IngestReport again = lake.load(Files.writeString(folder.resolve("xa-a.csv"), HEADER + "A1,MEETINGS,4\n"));

        assertThat(again.files())
                .singleElement()
                .satisfies(file -> assertThat(file.status()).isEqualTo(FileReport.Status.KNOWN));
    }

    @Test
    void shouldKeepNothingOfACallWithAnArchiveThatMustNotBeUnpacked() throws IOException {
        IngestReport report = lake.load(
                Files.writeString(folder.resolve("xa-a.csv"), HEADER + "A1,MEETINGS,4\n"),
                zip("evil.zip", "../evil.csv", "A2,MEETINGS,5\n"));

        assertThat(report.outcome()).isEqualTo(IngestReport.Outcome.REFUSED);
        assertThat(lake.figures()).isEmpty();
        assertThat(folder.getParent().resolve("evil.csv")).doesNotExist();
    }

    /** @param membersAndRows name and rows in turn */
    private Path zip(String name, String... membersAndRows) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < membersAndRows.length; i += 2) {
                zip.putNextEntry(new ZipEntry(membersAndRows[i]));
                zip.write((HEADER + membersAndRows[i + 1]).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
