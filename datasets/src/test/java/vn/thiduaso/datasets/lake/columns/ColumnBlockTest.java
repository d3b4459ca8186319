package vn.thiduaso.datasets.lake.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.inmemory.InMemoryCatalog;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnBlockTest {

    private static final Schema SCHEMA = new Schema(
            Types.NestedField.required(1, "unit", Types.StringType.get()),
            Types.NestedField.optional(2, "group", Types.StringType.get()),
            Types.NestedField.optional(3, "score", Types.DoubleType.get()),
            Types.NestedField.optional(4, "rank", Types.IntegerType.get()),
            Types.NestedField.required(5, "ranked", Types.BooleanType.get()),
            Types.NestedField.required(6, "points", Types.ListType.ofOptional(7, Types.DoubleType.get())),
            Types.NestedField.required(8, "max", Types.ListType.ofRequired(9, Types.DoubleType.get())),
            Types.NestedField.required(10, "levels", Types.ListType.ofOptional(11, Types.IntegerType.get())));

    /** Rows; list length: of one value, of a page and a bit, of more different values than a dictionary holds. */
    @ParameterizedTest
    @ValueSource(strings = {"1,1", "3,5", "700,100", "9000,3"})
    void shouldWriteWhatIcebergReads(String shape) {
        int rows = Integer.parseInt(shape.split(",")[0]);
        int length = Integer.parseInt(shape.split(",")[1]);
        Table table = table();
        ColumnBlock block = new ColumnBlock(SCHEMA);
        List<List<Object>> wanted = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(5);
        IntegerColumn ranks = EncodedBlock.integers();
        for (int row = 0; row < rows; row++) {
            wanted.add(add(block, ranks, row, length, random));
        }
        EncodedBlock encoded = block.encode(rows, Set.of("rank")).with("rank", ranks);

        DataFile file = BlockFile.write(table, null, "test", List.of(encoded).iterator());
        table.newAppend().appendFile(file).commit();

        assertThat(file.recordCount()).isEqualTo(rows);
        assertThat(file.format()).isEqualTo(FileFormat.PARQUET);
        assertThat(read(table)).isEqualTo(wanted);
    }

    @Test
    void shouldRefuseATableWithAColumnItDoesNotKnow() {
        Schema schema = new Schema(Types.NestedField.required(1, "day", Types.DateType.get()));

        assertThatThrownBy(() -> new ColumnBlock(schema)).hasMessageContaining("day");
    }

    @Test
    void shouldRefuseListsOfDifferentLengths() {
        ColumnBlock block = new ColumnBlock(new Schema(
                Types.NestedField.required(1, "points", Types.ListType.ofOptional(2, Types.DoubleType.get()))));
        block.number("points").add(new double[] {1, 2});
        block.number("points").add(new double[] {1});

        assertThatThrownBy(() -> block.encode(2, Set.of())).isInstanceOf(IllegalStateException.class);
    }

    private static List<Object> add(
            ColumnBlock block, IntegerColumn ranks, int row, int length, SplittableRandom random) {
        String unit = "Đơn vị %05d".formatted(row);
        String group = row % 3 == 0 ? "" : "G" + row % 3;
        double score = row % 5 == 0 ? Double.NaN : row / 4.0;
        int rank = row % 7 == 0 ? IntegerColumn.GAP : row;
        double[] points =
                random.doubles(length).map(x -> x < 0.1 ? Double.NaN : x).toArray();
        double[] max = random.ints(length, 0, 3).mapToDouble(x -> x).toArray();
        int[] levels = random.ints(length, -1, 4).toArray();
        block.text("unit").add(unit);
        block.text("group").add(group);
        block.number("score").add(score);
        ranks.add(rank);
        block.flag("ranked").add(row % 2 == 0);
        block.number("points").add(points);
        block.number("max").add(max);
        block.integer("levels").add(levels, -1);
        List<Object> wanted = new ArrayList<>();
        wanted.add(unit);
        wanted.add(group.isEmpty() ? null : group);
        wanted.add(orNull(score));
        wanted.add(rank == IntegerColumn.GAP ? null : rank);
        wanted.add(row % 2 == 0);
        wanted.add(list(points));
        wanted.add(list(max));
        List<Object> ofLevels = new ArrayList<>();
        for (int level : levels) {
            ofLevels.add(level < 0 ? null : level);
        }
        wanted.add(ofLevels);
        return wanted;
    }

    private static List<Object> list(double[] numbers) {
        List<Object> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(orNull(number));
        }
        return list;
    }

    private static Object orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private static List<List<Object>> read(Table table) {
        List<List<Object>> rows = new ArrayList<>();
        try (CloseableIterable<Record> records = IcebergGenerics.read(table).build()) {
            for (Record record : records) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < record.size(); i++) {
                    row.add(record.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table() {
        InMemoryCatalog catalog = new InMemoryCatalog();
        catalog.initialize("test", Map.of());
        catalog.createNamespace(Namespace.of("n"));
        return catalog.createTable(TableIdentifier.of("n", "t"), SCHEMA, PartitionSpec.unpartitioned());
    }
}
