package vn.thiduaso.ingest.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.ObservationTable.FigureSink;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

/** Figures of earlier calls, by period, in memory; counts how often each period is read. */
public final class ExamplePast implements Past {

    private record Figure(String unit, String code, Part part, double value, long seq) {}

    private final Map<Period, List<Figure>> figures = new LinkedHashMap<>();
    private final List<Period> reads = new ArrayList<>();

    /** One more figure; later calls supersede. */
    public ExamplePast with(String period, String unit, String code, Part part, double value) {
        List<Figure> of = figures.computeIfAbsent(Period.parse(period), key -> new ArrayList<>());
        of.add(new Figure(unit, code, part, value, of.size() + 1));
        return this;
    }

    List<Period> reads() {
        return reads;
    }

    @Override
    public Set<Period> periods() {
        return figures.keySet();
    }

    @Override
    public void walk(Period period, Collection<String> codes, FigureSink sink) {
        reads.add(period);
        figures.getOrDefault(period, List.of()).stream()
                .filter(figure -> codes.contains(figure.code()))
                .forEach(figure ->
                        sink.accept(figure.unit(), figure.code(), figure.part(), figure.value(), figure.seq()));
    }

    @Override
    public List<Observation> current(Period period, Collection<String> codes) {
        return List.of();
    }

    @Override
    public String fileName(String submission) {
        return "";
    }
}
