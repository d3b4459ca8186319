package vn.thiduaso.datasets.lake;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;

import vn.thiduaso.scoring.Period;

/**
 * The figures listed submissions of an index set had brought at one moment, to be read in this process or in others it is sent to: they need not reach the
 * database. Nothing is read before somebody asks.
 */
public final class SentFigures implements Serializable {

    private final Table table;
    private final String indexSet;
    /** By period as written, then by submission. */
    private final HashMap<String, HashMap<String, Long>> seqs = new HashMap<>();

    private final HashMap<String, String> fileNames = new HashMap<>();

    SentFigures(Table table, String indexSet, List<Submission> listed) {
        this.table = SerializableTable.copyOf(table);
        this.indexSet = indexSet;
        for (Submission row : listed) {
            if (row.indexSet().equals(indexSet)) {
                seqs.computeIfAbsent(row.period(), period -> new HashMap<>()).put(row.id(), row.seq());
                fileNames.put(row.id(), row.fileName());
            }
        }
    }

    /** Periods for which figures were sent. */
    public Set<Period> periods() {
        return seqs.keySet().stream().map(Period::parse).collect(Collectors.toSet());
    }

    private Map<String, Long> seqs(Period period) {
        return seqs.getOrDefault(period.toString(), new HashMap<>());
    }

    /** As {@link ObservationTable#walk}. */
    public void walk(Period period, Collection<String> codes, ObservationTable.FigureSink sink) {
        ObservationTable.walk(table, indexSet, period, seqs(period), codes, sink);
    }

    /** As {@link ObservationTable#currentOf}. */
    public List<Observation> currentOf(Period period, Collection<String> codes) {
        return ObservationTable.currentOf(table, indexSet, period, seqs(period), codes);
    }

    /** Name of the file of a submission; empty when it is not listed. */
    public String fileName(String submission) {
        return fileNames.getOrDefault(submission, "");
    }
}
