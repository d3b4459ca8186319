package vn.thiduaso.ingest.commit;

import java.util.Optional;
import java.util.function.DoublePredicate;

import vn.thiduaso.ingest.check.Candidate;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.PlainNumber;
import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.PlainLong;
import vn.thiduaso.ingest.map.PlainValues;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/**
 * Takes the rows of a long text file in which no check can find anything, unjudged: a unit and a code as an entry before had them in which nothing was found,
 * a number inside its range that can be read one way only, the first of its unit and code. All others are judged, and units and codes are learnt from
 * them.
 */
final class PlainEntries {

    private final PlainLong columns;
    private final Period period;
    private final char[] periodWord;
    private final IndexSet indexSet;
    private final NoDuplicate duplicates;
    private final KeptEntries kept;
    private final int columnWord;
    private final Spellings<Unit> units = new Spellings<>();
    private final Spellings<Code> codes = new Spellings<>();

    private record Unit(int word, NoDuplicate.Places places) {}

    private record Code(int word, int slot, DoublePredicate sound) {}

    PlainEntries(PlainLong columns, IndexSet indexSet, Period period, NoDuplicate duplicates, KeptEntries kept) {
        this.columns = columns;
        this.indexSet = indexSet;
        this.period = period;
        periodWord = period.toString().toCharArray();
        this.duplicates = duplicates;
        this.kept = kept;
        columnWord = kept.columnWord(columns.value());
    }

    /** False when the row must be judged. */
    boolean takes(CsvRow row) {
        if (!columns.isPlain(row, periodWord)) {
            return false;
        }
        Unit unit = units.find(row, columns.unit());
        Code code = codes.find(row, columns.indicator());
        if (unit == null || code == null) {
            return false;
        }
        double value = PlainNumber.parse(row.letters(), row.start(columns.value()), row.end(columns.value()), false);
        if (Double.isNaN(value)
                || !code.sound().test(value)
                || !duplicates.enters(unit.places(), code.slot(), row.number(), columns.value())) {
            return false;
        }
        kept.addPlain(row, columns, period, unit.word(), code.word(), columnWord, value);
        return true;
    }

    /** Learns from an entry in which nothing was found. */
    void learn(Candidate candidate) {
        Entry entry = candidate.entry();
        if (isPlain(entry.unit()) && entry.unit().text().equals(candidate.unit()) && !units.knows(candidate.unit())) {
            units.put(candidate.unit(), new Unit(kept.word(candidate.unit()), duplicates.places(candidate.unit())));
        }
        if (isPlain(entry.code()) && !codes.knows(entry.code().text())) {
            Optional<Slot> slot = candidate.target().flatMap(PlainEntries::onlyValue);
            Optional<DoublePredicate> sound =
                    slot.flatMap(found -> PlainValues.of(indexSet, entry.code().text()));
            sound.ifPresent(values -> codes.put(
                    entry.code().text(),
                    new Code(kept.word(slot.get().code()), slot.get().index(), values)));
        }
    }

    /** The slot of a code that has one figure and no more. */
    private static Optional<Slot> onlyValue(Target target) {
        return target.figure().size() == 1
                ? target.slot(Part.VALUE).filter(target.figure().get(0)::equals)
                : Optional.empty();
    }

    /** A text that stands in the file as it is here: letters of ASCII that can be seen. */
    private static boolean isPlain(Cell cell) {
        return cell.kind() == Cell.Kind.VALUE
                && !cell.text().isEmpty()
                && cell.meaning().isEmpty()
                && cell.typed().isEmpty()
                && cell.text().chars().allMatch(letter -> letter > ' ' && letter < 0x7F);
    }
}
