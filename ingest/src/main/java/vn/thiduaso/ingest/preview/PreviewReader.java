package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.commit.FigureFile;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.ingest.units.UnitParents;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;

/** Reads all files of a call as {@code ingest} does, with the same faults, and keeps what they hold in memory. Used once. */
final class PreviewReader {

    private static final CellFault MIXED = CellFault.ofFile(
            "period-mixed",
            "Có dòng ghi kỳ, có dòng không ghi, nên không rõ các dòng không ghi thuộc kỳ nào",
            "Ghi kỳ cho mọi dòng, hoặc thêm --period KỲ: dòng không ghi kỳ thuộc kỳ đó");

    private final PreviewRequest request;
    private final boolean plain;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<UnitRow> units = new ArrayList<>();

    /** @param plain whether plain rows may pass unjudged; both ways give the same */
    PreviewReader(PreviewRequest request, boolean plain) {
        this.request = request;
        this.plain = plain;
    }

    /**
     * What the files hold.
     *
     * @param reports by file, units first
     * @param passedOver names of what is no file of figures
     * @param units all rows of the files of units
     * @param figures by period
     */
    record Held(List<FileReport> reports, List<String> passedOver, List<UnitRow> units, Map<Period, OfPeriod> figures) {

        Held {
            reports = List.copyOf(reports);
            passedOver = List.copyOf(passedOver);
            units = List.copyOf(units);
            figures = Map.copyOf(figures);
        }
    }

    /**
     * The accepted figures of a period.
     *
     * @param plain out of plain rows, by unit
     * @param judged of all other units
     */
    record OfPeriod(Map<String, PlainRow> plain, List<Observation> judged) {

        static final OfPeriod NONE = new OfPeriod(Map.of(), List.of());

        OfPeriod {
            // not copied: it may hold a million units and nobody else has it
            plain = Collections.unmodifiableMap(plain);
            judged = List.copyOf(judged);
        }
    }

    Held read() {
        try (InputFiles unitFiles = InputFiles.of(request.units(), request.limits());
                InputFiles figureFiles = unitFiles.further(request.files())) {
            passedOver.addAll(unitFiles.passedOver());
            passedOver.addAll(figureFiles.passedOver());
            return read(unitFiles.files(), figureFiles.files());
        }
    }

    private Held read(List<InputFile> unitFiles, List<InputFile> figureFiles) {
        readUnits(unitFiles);
        FigureReading reading = readFigures(figureFiles, plain);
        if (reading.isLost()) {
            reading = readFigures(figureFiles, false);
        }
        return held(reading);
    }

    private FigureReading readFigures(List<InputFile> inputs, boolean unjudged) {
        FigureReading reading = new FigureReading(request, units, unjudged);
        inputs.forEach(reading::read);
        return reading;
    }

    private Held held(FigureReading reading) {
        if (reading.isMixed()) {
            reading.files().get(reading.files().size() - 1).refuse(MIXED);
        }
        List<Observation> judged = new ArrayList<>();
        for (PreviewFile file : reading.files()) {
            FigureFile.Held held = file.checked().held();
            reports.add(file.report(held));
            held.observations().stream().forEach(judged::add);
            file.checked().close();
        }
        Map<Period, List<Observation>> byPeriod = judged.stream().collect(Collectors.groupingBy(Observation::period));
        Map<Period, OfPeriod> figures = new TreeMap<>();
        reading.periods().forEach((period, read) -> {
            OfPeriod of = new OfPeriod(read.plain(), byPeriod.getOrDefault(period, List.of()));
            if (!of.plain().isEmpty() || !of.judged().isEmpty()) {
                figures.put(period, of);
            }
        });
        return new Held(reports, passedOver, units, figures);
    }

    private void readUnits(List<InputFile> inputs) {
        List<String> names = new ArrayList<>();
        List<UnitTableReader.Read> reads = new ArrayList<>();
        for (InputFile input : inputs) {
            String name = input.name();
            try {
                SourceFile file = input.open(request.limits());
                reads.add(UnitTableReader.read(file.reader(), ""));
                names.add(name);
            } catch (UnreadableFileException unusable) {
                reports.add(FileReport.refused(name, Submission.Kind.UNITS, unusable.fault()));
            }
        }
        List<UnitTableReader.Read> checked = UnitParents.checked(reads, List.of());
        for (int file = 0; file < names.size(); file++) {
            units.addAll(checked.get(file).units());
            reports.add(report(names.get(file), checked.get(file)));
        }
    }

    private static FileReport report(String name, UnitTableReader.Read read) {
        List<CellFault> faults = new ArrayList<>(read.headerFaults());
        faults.addAll(read.faults());
        int taken = read.units().size();
        FileReport.Status status = !read.headerFaults().isEmpty()
                ? FileReport.Status.REFUSED
                : (taken > 0 ? FileReport.Status.LOADED : FileReport.Status.NOTHING_ACCEPTED);
        return new FileReport(
                name,
                Submission.Kind.UNITS,
                status,
                "",
                read.read(),
                taken,
                read.quarantined(),
                taken,
                faults,
                read.fonts());
    }
}
