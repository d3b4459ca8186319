package vn.thiduaso.datasets.lake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.columns.BlockFile;
import vn.thiduaso.datasets.lake.columns.ColumnBlock;
import vn.thiduaso.datasets.lake.columns.EncodedBlock;
import vn.thiduaso.datasets.lake.columns.NumberColumn;
import vn.thiduaso.datasets.lake.columns.TextColumn;
import vn.thiduaso.datasets.lake.columns.WordColumn;
import vn.thiduaso.datasets.lake.columns.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * A file of table {@code observation} while it is filled: figures of one submission, index set and period. Columns are found by their names, so that the
 * table of a lake made earlier may have them in another order.
 *
 * <p>A figure is {@link #add(Observation)}, or the four calls {@link #figure}, {@link #text}, {@link #cell(int, byte[], int)} and
 * {@link #beside} in this order, which make no object. For one thread.
 */
public final class ObservationFile implements AutoCloseable {

    /** Figures of a row group, unless their texts are long: with usual texts about a megabyte in the file, and one page of each column. */
    private static final int ROWS = 1 << 16;

    /** Bytes of the texts of a row group. */
    private static final int TEXTS = 1 << 22;

    /** What is the same in many rows. */
    private static final Set<String> WORDS =
            Set.of("submission", "index_set", "period", "unit", "code", "part", "state", "sheet");

    /** Nobody looks for figures by these: their least and greatest texts help nobody. */
    private static final Set<String> UNSOUGHT =
            Set.of("index_set", "period", "part", "state", "text", "sheet", "cell", "flag", "evidence");

    private final Table table;
    private final Words words = new Words();
    private final ColumnBlock block;
    /** Columns that a newer version of the program gave to the table. */
    private final List<String> unknown;

    private final WordColumn submissions;
    private final WordColumn indexSets;
    private final WordColumn periods;
    private final WordColumn units;
    private final WordColumn codes;
    private final WordColumn ofParts;
    private final WordColumn states;
    private final NumberColumn values;
    private final TextColumn texts;
    private final WordColumn sheets;
    private final TextColumn cells;
    private final TextColumn flags;
    private final TextColumn evidences;
    private final int[] partWords =
            Stream.of(Part.values()).map(Part::word).mapToInt(words::number).toArray();
    private final int[] stateWords = Stream.of(CellState.values())
            .map(CellState::word)
            .mapToInt(words::number)
            .toArray();

    private @Nullable Owner owner;
    private int submission;
    private int indexSet;
    private int period;
    private int rows;
    private @Nullable BlockFile file;

    private record Owner(String submission, String indexSet, Period period) {

        boolean is(String ofSubmission, String ofIndexSet, Period ofPeriod) {
            return submission.equals(ofSubmission) && indexSet.equals(ofIndexSet) && period.equals(ofPeriod);
        }
    }

    /** @throws IllegalArgumentException when the table has a column that cannot be left empty */
    private ObservationFile(Table table) {
        this.table = table;
        Schema own = TableShape.OBSERVATION.schema();
        Schema schema = table.schema();
        Predicate<Types.NestedField> known = column -> own.findField(column.name()) != null;
        unknown = schema.columns().stream()
                .filter(known.negate())
                .map(ObservationFile::leftEmpty)
                .toList();
        block = new ColumnBlock(
                new Schema(schema.columns().stream().filter(known).toList()), words, WORDS, UNSOUGHT);
        submissions = block.words("submission");
        indexSets = block.words("index_set");
        periods = block.words("period");
        units = block.words("unit");
        codes = block.words("code");
        ofParts = block.words("part");
        states = block.words("state");
        values = block.number("value");
        texts = block.text("text");
        sheets = block.words("sheet");
        cells = block.text("cell");
        flags = block.text("flag");
        evidences = block.text("evidence");
    }

    private static String leftEmpty(Types.NestedField column) {
        if (column.isRequired() || !column.type().isPrimitiveType()) {
            throw new IllegalArgumentException("column " + column + " of observation cannot be left empty");
        }
        return column.name();
    }

    /**
     * Writes figures into one finished file, not yet part of the table.
     *
     * @param table {@code observation}, of the newest shape
     * @throws IllegalArgumentException when there are none, or they are not all of one submission, index set and period
     */
    public static DataFile write(Table table, Observations.Part part) {
        try (ObservationFile file = new ObservationFile(table)) {
            part.writeTo(file);
            return file.finish();
        }
    }

    /** Says whose the figures are that follow; to be called first, and as often as one likes. */
    public void of(String ofSubmission, String ofIndexSet, Period ofPeriod) {
        if (owner != null) {
            if (!owner.is(ofSubmission, ofIndexSet, ofPeriod)) {
                throw new IllegalArgumentException("a file for %s cannot have figures of %s for %s, %s"
                        .formatted(owner, ofSubmission, ofIndexSet, ofPeriod));
            }
        } else {
            owner = new Owner(ofSubmission, ofIndexSet, ofPeriod);
            submission = words.number(ofSubmission);
            indexSet = words.number(ofIndexSet);
            period = words.number(ofPeriod.toString());
        }
    }

    /** The number, in this file, of a text that comes again and again; 0 of the empty one. */
    public int word(String text) {
        return words.number(text);
    }

    public void add(Observation figure) {
        of(figure.submission(), figure.indexSet(), figure.period());
        figure(word(figure.unit()), word(figure.code()), figure.part(), figure.state(), figure.value());
        texts.add(figure.text());
        sheets.add(word(figure.sheet()));
        cells.add(figure.cell());
        flags.add(figure.flag());
        evidences.add(figure.evidence());
        end();
    }

    /**
     * @param unit number of its code, as {@link #word} gave it; so for the other words
     * @param value NaN unless the state is a value
     */
    public void figure(int unit, int code, Part part, CellState state, double value) {
        if ((state == CellState.VALUE) != Double.isFinite(value)) {
            throw new IllegalArgumentException("state %s with value %s".formatted(state.word(), value));
        }
        submissions.add(submission);
        indexSets.add(indexSet);
        periods.add(period);
        units.add(unit);
        codes.add(code);
        ofParts.add(partWords[part.ordinal()]);
        states.add(stateWords[state.ordinal()]);
        values.add(value);
    }

    /** The cell as written, in UTF-8. */
    public void text(byte[] utf8, int from, int to) {
        texts.add(utf8, from, to);
    }

    /** Where it stands: letters of a column, and a row. */
    public void cell(int sheet, byte[] column, int row) {
        sheets.add(sheet);
        cells.add(column, row);
    }

    /** Where it stands: the whole address. */
    public void cell(int sheet, byte[] address) {
        sheets.add(sheet);
        cells.add(address, 0, address.length);
    }

    /** The source's mark of quality and what is said to prove it, in UTF-8; ends the figure. */
    public void beside(byte[] flag, byte[] evidence, int from, int to) {
        flags.add(flag, 0, flag.length);
        evidences.add(evidence, from, to);
        end();
    }

    private void end() {
        rows++;
        if (rows == ROWS || texts.bytes() + cells.bytes() + flags.bytes() + evidences.bytes() >= TEXTS) {
            flush();
        }
    }

    private void flush() {
        EncodedBlock encoded = block.encode(rows, Set.of());
        for (String name : unknown) {
            encoded = encoded.withGaps(name);
        }
        file().add(encoded);
        block.clear();
        rows = 0;
    }

    private BlockFile file() {
        if (file == null) {
            if (owner == null) {
                throw new IllegalStateException("figures of no submission");
            }
            Record row = GenericRecord.create(table.schema());
            row.setField("index_set", owner.indexSet());
            row.setField("period", owner.period().toString());
            file = new BlockFile(table, LakeTable.partition(table, row), owner.submission());
        }
        return file;
    }

    private DataFile finish() {
        if (rows > 0) {
            flush();
        }
        if (file == null) {
            throw new IllegalArgumentException("no rows for a file of " + table.name());
        }
        return file.finish();
    }

    /** A file that was not finished is left behind, and nothing refers to it. */
    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
