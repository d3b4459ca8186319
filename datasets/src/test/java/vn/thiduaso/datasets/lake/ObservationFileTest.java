package vn.thiduaso.datasets.lake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.inmemory.InMemoryCatalog;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Types;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.apache.iceberg.expressions.Expressions.equal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.submission;

class ObservationFileTest {

    private static final String SENT = "0123456789abcdef";

    /** More than a row group. */
    private static final int MANY = 70_000;

    @TempDir
    Path home;

    @Test
    void shouldComeBackAsItWasWhateverItIs() {
        List<Observation> all = List.of(
                figure("Xã Đông", Part.VALUE, CellState.VALUE, 1.5, "1,5", "Biểu số 1", "C2", "", ""),
                figure("Xã Đông", Part.NUMERATOR, CellState.VALUE, -0.0, "−0", "", "D2", "p", "số 1/BC 😀"),
                figure("U\u0000", Part.VALUE, CellState.MISSING, Double.NaN, "", "", "C4", "", ""),
                figure(
                        "Ư",
                        Part.OFFICIAL_RANK,
                        CellState.NOT_APPLICABLE,
                        Double.NaN,
                        "x",
                        "",
                        "hàng 5",
                        "",
                        "x".repeat(9_000)));
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            lake.commit(List.of(batch(all)));

            assertThat(lake.observations().of(SENT)).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void shouldReadEveryFigureOfSeveralRowGroups() {
        List<Observation> all = many();
        try (Lake lake = Lake.open(LakeSettings.embedded(home))) {
            lake.commit(List.of(batch(all)));

            assertThat(lake.observations().of(SENT)).isEqualTo(all);
            assertThat(lake.observations().between(SET, JULY, List.of(SENT), unit(65_000), unit(66_000)))
                    .containsExactlyInAnyOrderElementsOf(all.subList(65_000, 66_001));
        }
    }

    /** What a filter on units or submissions does not need is not opened, and of an opened file not every row group is read. */
    @Test
    void shouldSayWhichUnitsCodesAndSubmissionsItHas() throws Exception {
        LakeSettings settings = LakeSettings.embedded(home);
        try (Lake lake = Lake.open(settings)) {
            lake.commit(List.of(batch(many())));
        }
        DataFile file;
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            LakeTable table = LakeTable.existing(catalog, "observation");
            file = table.dataFiles(equal("unit", unit(3))).get(0);
            assertThat(table.dataFiles(equal("unit", "A"))).isEmpty();
            assertThat(table.dataFiles(equal("unit", "V"))).isEmpty();
            assertThat(table.dataFiles(equal("code", "B"))).isEmpty();
            assertThat(table.dataFiles(equal("submission", SENT + "0"))).isEmpty();
        }
        assertThat(file.recordCount()).isEqualTo(MANY);
        Path path = home.resolve("lake").resolve(LakeFileIO.relative(file.location()));
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path))) {
            List<BlockMetaData> groups = reader.getRowGroups();
            assertThat(groups).hasSizeGreaterThan(1);
            assertThat(range(groups.get(1), "unit").minAsString()).isGreaterThan(unit(60_000));
            assertThat(range(groups.get(0), "unit").maxAsString()).isLessThan(unit(69_000));
            assertThat(range(groups.get(0), "flag").getNumNulls())
                    .isEqualTo(groups.get(0).getRowCount());
        }
    }

    @Test
    void shouldWriteTheSameFromBytesAsFromObjects() {
        Table table = table(TableShape.OBSERVATION.schema());
        List<Observation> all = many().subList(0, 1_000);
        Observations.Part objects = all::iterator;

        DataFile ofObjects = ObservationFile.write(table, objects);
        DataFile ofBytes = ObservationFile.write(table, new Bytes(all));

        assertThat(ofBytes.fileSizeInBytes()).isEqualTo(ofObjects.fileSizeInBytes());
        table.newAppend().appendFile(ofBytes).commit();
        assertThat(texts(table))
                .containsExactlyElementsOf(all.stream().map(Observation::text).toList());
    }

    @Test
    void shouldRefuseATableWithAColumnThatCannotBeLeftEmpty() {
        Types.NestedField list =
                Types.NestedField.optional(99, "newer", Types.ListType.ofOptional(100, Types.DoubleType.get()));
        Observations.Part part = List.of(figure("U", Part.VALUE, CellState.VALUE, 2, "2", "", "C2", "", ""))::iterator;
        List<Types.NestedField> columns =
                new ArrayList<>(TableShape.OBSERVATION.schema().columns());
        columns.add(list);
        Table table = table(new Schema(columns));

        assertThatThrownBy(() -> ObservationFile.write(table, part)).hasMessageContaining("newer");
    }

    @Test
    void shouldWriteIntoATableWithOtherColumnsInAnotherOrder() {
        List<Types.NestedField> columns =
                new ArrayList<>(TableShape.OBSERVATION.schema().columns());
        columns.add(0, columns.remove(columns.size() - 1));
        columns.add(2, Types.NestedField.optional(99, "of_a_newer_version", Types.StringType.get()));
        Table table = table(new Schema(columns));
        Observation figure = figure("U", Part.VALUE, CellState.VALUE, 2, "2", "", "C2", "p", "số 1");

        Observations.Part part = List.of(figure)::iterator;
        table.newAppend().appendFile(ObservationFile.write(table, part)).commit();

        List<List<String>> rows = LakeTable.read(
                table,
                Expressions.alwaysTrue(),
                row -> List.of(
                        row.text("unit"),
                        row.text("evidence"),
                        row.text("flag"),
                        row.text("cell"),
                        row.text("of_a_newer_version")));
        assertThat(rows).containsExactly(List.of("U", "số 1", "p", "C2", ""));
    }

    @Test
    void shouldRefuseFiguresOfSeveralSubmissionsAndNoFigures() {
        Table table = table(TableShape.OBSERVATION.schema());
        Observation one = figure("U", Part.VALUE, CellState.VALUE, 2, "2", "", "C2", "", "");
        Observation other =
                new Observation("other", SET, JULY, "U", "A", Part.VALUE, CellState.VALUE, 2, "2", "", "C2", "", "");

        assertThatThrownBy(() -> ObservationFile.write(table, List.of(one, other)::iterator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
        assertThatThrownBy(() -> ObservationFile.write(table, List.<Observation>of()::iterator))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Bytes(List<Observation> all) implements Observations.Part {

        Bytes {
            all = List.copyOf(all);
        }

        @Override
        public java.util.Iterator<Observation> iterator() {
            return all.iterator();
        }

        @Override
        public void writeTo(ObservationFile file) {
            for (Observation figure : all) {
                file.of(figure.submission(), figure.indexSet(), figure.period());
                file.figure(
                        file.word(figure.unit()),
                        file.word(figure.code()),
                        figure.part(),
                        figure.state(),
                        figure.value());
                byte[] text = figure.text().getBytes(StandardCharsets.UTF_8);
                file.text(text, 0, text.length);
                file.cell(
                        file.word(figure.sheet()),
                        new byte[] {'C'},
                        Integer.parseInt(figure.cell().substring(1)));
                byte[] evidence = figure.evidence().getBytes(StandardCharsets.UTF_8);
                file.beside(figure.flag().getBytes(StandardCharsets.UTF_8), evidence, 0, evidence.length);
            }
        }
    }

    private static List<String> texts(Table table) {
        return LakeTable.read(table, Expressions.alwaysTrue(), row -> row.text("text"));
    }

    private static Statistics<?> range(BlockMetaData group, String column) {
        return group.getColumns().stream()
                .filter(chunk -> chunk.getPath().toDotString().equals(column))
                .map(ColumnChunkMetaData::getStatistics)
                .findFirst()
                .orElseThrow();
    }

    private static Table table(Schema schema) {
        InMemoryCatalog catalog = new InMemoryCatalog();
        catalog.initialize("test", Map.of());
        catalog.createNamespace(Namespace.of("n"));
        PartitionSpec spec = PartitionSpec.builderFor(schema)
                .identity("index_set")
                .identity("period")
                .build();
        return catalog.createTable(TableIdentifier.of("n", "t"), schema, spec);
    }

    private static SubmissionBatch batch(List<Observation> all) {
        return new SubmissionBatch(
                submission(SENT, Submission.Kind.OBSERVATIONS, SET, JULY.toString(), "a.csv", all.size(), 0),
                all,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Observation> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i ->
                        figure(unit(i), Part.VALUE, CellState.VALUE, i / 8.0, i / 8.0 + "", "", "C" + (i + 2), "", ""))
                .toList();
    }

    private static String unit(int number) {
        return "U%05d".formatted(number);
    }

    private static Observation figure(
            String unit,
            Part part,
            CellState state,
            double value,
            String text,
            String sheet,
            String cell,
            String flag,
            String evidence) {
        return new Observation(SENT, SET, JULY, unit, "A", part, state, value, text, sheet, cell, flag, evidence);
    }
}
