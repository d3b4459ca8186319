package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.mapping.Fit;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.SourceRow;

/**
 * Knows files by the mappings that were kept.
 *
 * @param kept in the order in which they are tried: those of the sender first
 */
public record Recogniser(List<Mapping> kept) {

    public Recogniser {
        kept = List.copyOf(kept);
    }

    /**
     * A mapping a file can be read by.
     *
     * @param fit whole: the file may be read; nearly: somebody must look at what is new
     */
    public record Recognition(Mapping mapping, Fit fit) {

        public boolean isWhole() {
            return fit.degree() == Fit.Degree.WHOLE;
        }
    }

    /**
     * The first mapping a file fits wholly, else the first it fits nearly; empty when there is none.
     *
     * @throws vn.thiduaso.ingest.read.UnreadableFileException when the file cannot be read
     */
    public Optional<Recognition> recognise(SourceFile file) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Sketch sketch = Sketch.of(
                file.reader(row -> HeaderMapping.isHeader(row) || hasHeads(row)), HeaderedTable.HEADER_WITHIN);
        List<Recognition> fitting = kept.stream()
                .map(mapping -> new Recognition(mapping, Fit.of(mapping, sketch)))
                .filter(found -> found.fit().degree() != Fit.Degree.NONE)
                .toList();
        return fitting.stream()
                .filter(Recognition::isWhole)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private boolean hasHeads(SourceRow row) {
        return kept.stream().anyMatch(mapping -> MappedTable.hasHeads(mapping, row));
    }
}
