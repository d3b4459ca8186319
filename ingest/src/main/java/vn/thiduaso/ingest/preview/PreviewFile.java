package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.commit.FigureFile;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.YearToDate;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.map.PlainColumns;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.HeaderSink;
import vn.thiduaso.ingest.read.SourceRow;

/** One file of figures while it is read. */
final class PreviewFile implements HeaderSink {

    /** Rows handed to another processor at a time. */
    private static final int BATCH = 256;

    private final String name;
    private final FigureReading reading;
    private final PreviewRequest request;
    private final boolean plain;
    private final FigureFile checked;
    private Optional<PlainReader> reader = Optional.empty();
    private List<CsvRow> batch = new ArrayList<>();
    private @Nullable ForkJoinTask<List<PlainReader.Row>> underWay;
    private final List<CellFault> refusals = new ArrayList<>();
    private FontTexts fonts = FontTexts.NONE;
    private long plainFigures;

    PreviewFile(String name, FigureReading reading, PreviewRequest request, boolean plain) {
        this.name = name;
        this.reading = reading;
        this.request = request;
        this.plain = plain;
        checked = new FigureFile(
                request.indexSet(), reading::judge, new YearToDate(request.indexSet(), request.unnamed(), Past.NONE));
    }

    @Override
    public boolean isHeader(SourceRow row) {
        return HeaderMapping.isHeader(row);
    }

    @Override
    public void header(SourceRow row) {
        checked.header(row);
        reader = plain
                ? PlainColumns.of(HeaderMapping.of(row, request.indexSet()), request.indexSet())
                        .map(columns -> new PlainReader(columns, request.point()))
                : Optional.empty();
    }

    @Override
    public void accept(SourceRow row) {
        if (!reading.isLost()) {
            checked.accept(request.point() ? pointed(row) : row);
        }
    }

    @Override
    public void accept(CsvRow row) {
        if (reading.isLost()) {
            return;
        }
        if (reader.isEmpty()) {
            accept(row.toSourceRow());
            return;
        }
        batch.add(row.copy());
        if (batch.size() == BATCH) {
            pass();
        }
    }

    /** Takes what is still under way; call it behind the last row. */
    void finish() {
        pass();
        pass();
    }

    /** Another processor reads the numbers of the rows that came in, while this one takes those read before and goes on with the file. */
    private void pass() {
        PlainReader plainReader = reader.orElse(null);
        List<CsvRow> rows = batch;
        ForkJoinTask<List<PlainReader.Row>> before = underWay;
        underWay = plainReader == null || rows.isEmpty()
                ? null
                : ForkJoinPool.commonPool()
                        .submit(() -> rows.stream().map(plainReader::read).toList());
        batch = new ArrayList<>(BATCH);
        if (before != null) {
            before.join().forEach(this::take);
        }
    }

    private void take(PlainReader.Row row) {
        boolean done = reading.isLost() || (row.isPlain() && takesPlain(row));
        if (!done) {
            accept(row.source().toSourceRow());
        }
    }

    private boolean takesPlain(PlainReader.Row row) {
        PlainRow figures = row.figures().orElseThrow();
        int count = figures.count();
        if (count == 0) {
            // a row of blanks sends nothing: neither its unit nor its period is known by it
            return true;
        }
        Optional<PeriodReading> period = reading.period(row.period());
        if (period.isEmpty() || !period.get().takesPlain(row.unit())) {
            return false;
        }
        if (!period.get().put(row.unit(), figures)) {
            reading.lose();
        }
        plainFigures += count;
        return true;
    }

    /** Where the point is known to be a decimal point, a text that could be two numbers is one. */
    private static SourceRow pointed(SourceRow row) {
        List<Cell> cells = row.cells().stream().map(PreviewFile::pointed).toList();
        return new SourceRow(row.sheet(), row.number(), cells);
    }

    private static Cell pointed(Cell cell) {
        boolean ambiguous = !cell.isNumber()
                && !cell.isBlank()
                && NumberText.parse(cell.text()).kind() == NumberText.Kind.AMBIGUOUS
                && cell.text().indexOf('.') >= 0;
        return ambiguous ? new Cell(cell.row(), cell.column(), cell.text(), Double.parseDouble(cell.text())) : cell;
    }

    FigureFile checked() {
        return checked;
    }

    String name() {
        return name;
    }

    /** The file cannot be used at all. */
    void holdFonts(FontTexts texts) {
        fonts = texts;
    }

    void refuse(CellFault fault) {
        refusals.add(fault);
    }

    /** What became of the file, when all files are read. */
    FileReport report(FigureFile.Held held) {
        List<CellFault> faults = Stream.of(
                        refusals,
                        held.headerFaults(),
                        checked.inWhole(),
                        held.found().all())
                .flatMap(List::stream)
                .toList();
        long accepted = plainFigures + held.accepted();
        boolean refused = !refusals.isEmpty() || !held.headerFaults().isEmpty();
        FileReport.Status status = refused
                ? FileReport.Status.REFUSED
                : (accepted > 0 ? FileReport.Status.LOADED : FileReport.Status.NOTHING_ACCEPTED);
        return new FileReport(
                name,
                Submission.Kind.OBSERVATIONS,
                status,
                "",
                plainFigures + held.read(),
                accepted,
                held.quarantined(),
                plainFigures + held.observations().count(),
                faults,
                fonts);
    }
}
