package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.ingest.ExampleLake;
import vn.thiduaso.ingest.ExampleRuns;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports of the example run from a lake on disk. */
class ExportJobTest {

    @TempDir
    static Path folder;

    private static ExampleLake lake;

    @BeforeAll
    static void open() {
        lake = ExampleLake.empty(folder);
        lake.lake().commit(ExampleRuns.run(), ExampleRuns.scores());
    }

    @AfterAll
    static void close() {
        lake.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCORES | unit,node,level,points,max,coverage,state,score |"
                        + " A1,TOTAL,2,9.299999999999999,10,1,value,9.30",
                "RANKS | unit,group,score,rank,ranked,coverage,reason | A1,Xã loại 1,9.30,1,true,1,",
                "CONTRIBUTIONS | unit,node,contribution | A1,ON_TIME,5.30"
            })
    void shouldWriteEveryTableAsCsv(ExportJob.What what, String header, String first) throws IOException {
        Path out = folder.resolve(what + ".csv");

        assertThat(new ExportJob().run(lake.lake(), ExampleRuns.RUN, what, SheetFormat.CSV, out))
                .contains(ExampleRuns.run());

        assertThat(Files.readAllLines(out)).startsWith(header, first);
    }

    @ParameterizedTest
    @CsvSource({"SCORES,10", "RANKS,4", "CONTRIBUTIONS,5"})
    void shouldWriteTheSameTableAsAWorkbook(ExportJob.What what, int lines) throws IOException {
        Path csv = folder.resolve("same.csv");
        Path xlsx = folder.resolve("same.xlsx");
        new ExportJob().run(lake.lake(), ExampleRuns.RUN, what, SheetFormat.CSV, csv);
        new ExportJob().run(lake.lake(), ExampleRuns.RUN, what, SheetFormat.XLSX, xlsx);

        assertThat(rows(xlsx)).hasSize(lines).isEqualTo(rows(csv));
    }

    @ParameterizedTest
    @CsvSource({"CSV", "XLSX"})
    void shouldWriteTheManifestAsItIsInWhateverFormat(SheetFormat format) throws IOException {
        Path out = folder.resolve("manifest.json");

        new ExportJob().run(lake.lake(), ExampleRuns.RUN, ExportJob.What.MANIFEST, format, out);

        assertThat(Files.readString(out)).isEqualTo(ExampleRuns.MANIFEST);
    }

    @Test
    void shouldWriteNothingOfARunNobodyMade() throws IOException {
        Path out = folder.resolve("nobody.csv");

        assertThat(new ExportJob().run(lake.lake(), "nobody", ExportJob.What.RANKS, SheetFormat.CSV, out))
                .isEmpty();
        assertThat(out).doesNotExist();
    }

    /** Texts of each row; numbers without the zeros at their end, as workbooks keep them. */
    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        SourceFile.open(file, ReadLimits.batch()).reader().forEach(row -> rows.add(texts(row.cells())));
        return rows;
    }

    private static List<String> texts(List<Cell> cells) {
        List<String> texts = new ArrayList<>(cells.stream()
                .map(cell -> cell.text().matches("\\d+\\.\\d*0+") ? cell.text().replaceAll("\\.?0+$", "") : cell.text())
                .toList());
        while (texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }
}
