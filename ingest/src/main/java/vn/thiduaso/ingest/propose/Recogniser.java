package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.mapping.Fit;
import vn.thiduaso.ingest.mapping.MappedTable;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;

/** Knows files by the mappings that were kept. */
public final class Recogniser {

    private final List<Kept> kept;

    /**
     * A mapping that was kept.
     *
     * @param label its name with its version
     * @param own whether the sender confirmed it, or it was kept for everybody: a file may be read by it. One that somebody else confirmed for his own
     *     files is only offered
     * @param heads the lowest heads it needs, comparable: a file without one of them need not be looked at
     */
    public record Kept(String label, Mapping mapping, boolean own, Set<String> heads) {

        public Kept {
            heads = Set.copyOf(heads);
        }

        public static Kept of(String label, Mapping mapping, boolean own) {
            return new Kept(label, mapping, own, MappedTable.lowestHeads(mapping));
        }
    }

    /** @param kept in the order in which they are tried: those of the sender first */
    public Recogniser(List<Kept> kept) {
        this.kept = List.copyOf(kept);
    }

    /**
     * A mapping a file can be read by.
     *
     * @param label its name with its version
     * @param own as of the mapping
     * @param fit whole: nothing is new; nearly: somebody must look at what is new
     */
    public record Recognition(String label, Mapping mapping, boolean own, Fit fit) {

        private boolean isWhole() {
            return fit.degree() == Fit.Degree.WHOLE;
        }

        /** Whether the file may be read so without asking anybody. */
        public boolean isSure() {
            return own && isWhole();
        }
    }

    /**
     * The first mapping the file may be read by, else the first it fits wholly, else nearly; empty when there is none, and for a template of ours.
     *
     * @throws vn.thiduaso.ingest.read.UnreadableFileException when the file cannot be read
     */
    public Optional<Recognition> recognise(SourceFile file) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Sketch sketch = Sketch.of(file.reader(), HeaderedTable.HEADER_WITHIN);
        if (sketch.ofTemplate()) {
            return Optional.empty();
        }
        Set<String> texts = texts(sketch);
        List<Recognition> fitting = kept.stream()
                .filter(one -> texts.containsAll(one.heads()))
                .map(one -> new Recognition(one.label(), one.mapping(), one.own(), Fit.of(one.mapping(), sketch)))
                .filter(found -> found.fit().degree() != Fit.Degree.NONE)
                .toList();
        return fitting.stream()
                .filter(Recognition::isSure)
                .findFirst()
                .or(() -> fitting.stream().filter(Recognition::isWhole).findFirst())
                .or(() -> fitting.stream().findFirst());
    }

    private static Set<String> texts(Sketch sketch) {
        return sketch.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank() && !cell.isNumber())
                .map(cell -> PeriodText.without(cell.text()))
                .collect(Collectors.toSet());
    }
}
