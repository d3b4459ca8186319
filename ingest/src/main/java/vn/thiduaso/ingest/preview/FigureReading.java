package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.commit.Judge;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.scoring.Period;

/**
 * The figures of all files of a call while they are read: plain rows as they are, everything else by the checks of {@code ingest}.
 *
 * <p>The checks find doubles among what they judge. When a unit turns up again beside a plain row they have not seen, the reading is
 * {@link #isLost}: the call is read again with every row judged.
 */
final class FigureReading {

    private final PreviewRequest request;
    private final List<UnitRow> units;
    private final boolean plain;
    private final NoDuplicate duplicates;
    private final List<PreviewFile> files = new ArrayList<>();
    private final Map<Period, PeriodReading> periods = new TreeMap<>();
    private final Map<String, Optional<Period>> named = new HashMap<>();
    private boolean anyUnnamed;
    private boolean lost;

    /**
     * @param units all rows of the files of units
     * @param plain whether plain rows may pass unjudged
     */
    FigureReading(PreviewRequest request, List<UnitRow> units, boolean plain) {
        this.request = request;
        this.units = units;
        this.plain = plain;
        duplicates = new NoDuplicate(
                request.indexSet(),
                request.unnamed(),
                (file, column, fault) -> files.get(file - 1).checked().foundDouble(column, fault));
    }

    /** Reads one file; what it holds is known when all are read. */
    void read(InputFile input) {
        PreviewFile sink = new PreviewFile(input.name(), this, request, plain);
        files.add(sink);
        duplicates.nextFile(sink.name());
        try {
            SourceFile file = input.open(request.limits());
            sink.holdFonts(
                    request.mapping().isPresent()
                            ? new MappedTable(request.mapping().get(), request.indexSet(), request.unnamed())
                                    .read(file, sink.checked())
                            : HeaderedTable.read(file.reader(), sink));
        } catch (UnreadableFileException unusable) {
            sink.refuse(unusable.fault());
        }
        sink.finish();
    }

    /** In the order of the call. */
    List<PreviewFile> files() {
        return files;
    }

    /** The period a cell names, or the one of figures that name none; empty when it names something else. */
    Optional<PeriodReading> period(String text) {
        if (text.isEmpty()) {
            anyUnnamed = true;
            return Optional.of(reading(request.unnamed()));
        }
        return named.computeIfAbsent(text, word -> Period.find(word).filter(period -> word.equals(period.toString())))
                .map(this::reading);
    }

    Judge judge(Entry entry) {
        PeriodReading period = period(entry.period().means()).orElseGet(() -> reading(request.unnamed()));
        if (!period.mayJudge(entry)) {
            lose();
        }
        return period.judge();
    }

    private PeriodReading reading(Period period) {
        return periods.computeIfAbsent(
                period, asked -> new PeriodReading(request.indexSet(), asked, units, duplicates));
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Whether some figures name a period and others none, so that nobody knows which belong together. */
    boolean isMixed() {
        return request.period().isEmpty()
                && anyUnnamed
                && named.values().stream().anyMatch(Optional::isPresent);
    }

    /** By period. */
    Map<Period, PeriodReading> periods() {
        return periods;
    }
}
