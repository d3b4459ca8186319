package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * An entry as understood, before it is judged.
 *
 * @param entry as written
 * @param unit code of its unit; as written when that is not known
 * @param target what its code means; empty when nothing is called so
 * @param readings its figures in the order of {@link Part}
 */
public record Candidate(Entry entry, String unit, Optional<Target> target, List<Reading> readings) {

    public Candidate {
        readings = List.copyOf(readings);
    }

    static Candidate of(Entry entry, String unit, Optional<Target> target) {
        List<Reading> readings = new ArrayList<>(entry.figures().size());
        for (Entry.Figure figure : entry.figures()) {
            readings.add(Reading.of(figure.part(), figure.cell(), target));
        }
        return new Candidate(entry, unit, target, readings);
    }

    /** The number given for a part; empty when there is none. */
    public Optional<Reading> number(Part part) {
        return readings.stream()
                .filter(reading -> reading.part() == part && reading.isNumber())
                .findFirst();
    }

    public boolean isGiven(Part part) {
        return readings.stream().anyMatch(reading -> reading.part() == part && !reading.isBlank());
    }

    /** Whether the part is written, right or wrong, and as no word that says why there is none. */
    boolean hasFigure(Part part) {
        return readings.stream().anyMatch(reading -> reading.part() == part && isWritten(reading));
    }

    /** Whether a figure is written, right or wrong; points published by others count only where the code has no figure of its own. */
    public boolean hasFigures() {
        boolean ownFigure = target.flatMap(Target::input).isPresent();
        return readings.stream().anyMatch(reading -> isWritten(reading) && !(ownFigure && isOfficial(reading.part())));
    }

    /** The state the sender names, in its column or instead of a figure; empty when he names none. */
    public Optional<CellState> namedState() {
        return StateWord.find(entry.state().means())
                .or(() -> readings.stream()
                        .flatMap(reading -> reading.token().stream())
                        .findFirst());
    }

    /** What the entry says of its figure, written or not; empty when it brings points published by others and nothing else. */
    public Optional<CellState> saysOfFigure() {
        if (hasFigures()) {
            return Optional.of(CellState.VALUE);
        }
        boolean onlyOfficial = namedState().isEmpty() && readings.stream().anyMatch(Candidate::isWritten);
        return onlyOfficial ? Optional.empty() : namedState().or(() -> Optional.of(CellState.MISSING));
    }

    private static boolean isWritten(Reading reading) {
        return !reading.isBlank() && reading.token().isEmpty();
    }

    private static boolean isOfficial(Part part) {
        return part == Part.OFFICIAL || part == Part.OFFICIAL_RANK;
    }
}
