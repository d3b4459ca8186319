package vn.thiduaso.ingest.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** All checks of one call, in the order in which their faults are shown. Not safe for several threads. */
public final class Checks {

    private final IndexSet indexSet;
    private final List<Check> checks;
    private final UnitWords units;
    private final CodeNames names;
    private final Map<String, Optional<Target>> targets = new HashMap<>();

    /**
     * @param period the period all entries must belong to
     * @param units who may send
     * @param duplicates remembers the entries of the call, or of one file when a later file may correct an earlier one
     */
    public Checks(IndexSet indexSet, Period period, UnitDirectory units, NoDuplicate duplicates) {
        this.indexSet = indexSet;
        this.units = new UnitWords(indexSet, units);
        names = new CodeNames(indexSet);
        checks = List.of(
                new CellsUnderHeader(),
                new UnitKnown(indexSet, units, this.units),
                new UnitStillThere(indexSet, units),
                new CodeKnown(indexSet),
                new PartKnown(indexSet),
                new AskedOfKind(indexSet, units),
                new PeriodAsked(period),
                new StateKnown(),
                new StateAgrees(),
                new FormulaComputed(),
                new FormulaSound(),
                new NumberNotDate(),
                new NoSlip(),
                new AnswerKnown(),
                new NumberWritten(),
                new WordUnambiguous(),
                new NumberUnambiguous(),
                new FiniteNumber(),
                new ValueInRange(),
                new ValueOnStep(),
                new RatioNotNegative(),
                // after those that may have told the same
                new ValueOfType(),
                new WrittenInUnit(),
                new RatioComplete(),
                new NumeratorWithinDenominator(),
                new RatioAgrees(),
                new EvidenceGiven(),
                new OfficialInRange(),
                new TextStorable(),
                duplicates);
    }

    /** The entry as understood, with every fault. */
    public CheckedEntry check(Entry entry) {
        Optional<Target> target = targets.computeIfAbsent(
                entry.code().means(), text -> names.code(text).flatMap(code -> Target.find(indexSet, code)));
        Candidate candidate = Candidate.of(entry, unit(entry), target);
        Findings findings = new Findings(candidate);
        for (Check check : checks) {
            check.check(candidate, findings);
        }
        return new CheckedEntry(candidate, findings.faults());
    }

    /** Code of the unit of an entry; as written when that is not known. */
    public String unit(Entry entry) {
        return unit(entry.unit());
    }

    /** The same of the cell that names the unit. */
    public String unit(Cell cell) {
        return units.code(cell.means());
    }

    /** All checks, for the test that walks them. */
    List<Check> all() {
        return checks;
    }

    /**
     * A judged entry.
     *
     * @param faults what was found in it; it is accepted when none of them refuses
     */
    public record CheckedEntry(Candidate candidate, List<CellFault> faults) {

        public CheckedEntry {
            faults = List.copyOf(faults);
        }

        public boolean isAccepted() {
            return faults.stream().noneMatch(CellFault::isRefusal);
        }
    }
}
