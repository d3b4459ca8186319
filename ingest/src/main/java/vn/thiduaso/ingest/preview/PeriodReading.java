package vn.thiduaso.ingest.preview;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.commit.Judge;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.UnitEnded;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The figures of one period while they are read: a unit's either out of one plain row, or entry by entry. */
final class PeriodReading {

    private final Checks checks;
    private final Judge judge;
    private final UnitDirectory directory;
    /** Whether the set asks if a unit ends in the period. */
    private final boolean ends;

    private final Set<String> appliesTo;
    private final boolean anyUnit;
    private final Map<String, PlainRow> plain = new LinkedHashMap<>();
    private final Set<String> judged = new HashSet<>();

    PeriodReading(IndexSet indexSet, Period period, List<UnitRow> units, NoDuplicate duplicates) {
        directory = new UnitDirectory(period, units);
        checks = new Checks(indexSet, period, directory, duplicates);
        judge = Judge.of(checks, "", indexSet, period);
        ends = indexSet.definition().check(UnitEnded.class).isPresent();
        appliesTo = indexSet.definition().appliesTo();
        anyUnit = !directory.knowsAnyOf(appliesTo);
    }

    /** Whether the unit may send, and nothing of it was judged entry by entry. */
    boolean takesPlain(String unit) {
        if ((!judged.isEmpty() && judged.contains(unit)) || (ends && directory.endsWithin(unit))) {
            return false;
        }
        Optional<UnitRow> described = directory.find(unit);
        return anyUnit
                ? described.or(() -> directory.findOutside(unit)).isEmpty()
                : described.filter(row -> appliesTo.contains(row.kind())).isPresent();
    }

    /** False when the unit has a row already. */
    boolean put(String unit, PlainRow row) {
        return plain.putIfAbsent(unit, row) == null;
    }

    /** An entry goes to the checks. False when its unit has a plain row, which the checks know nothing of. */
    boolean mayJudge(Entry entry) {
        String unit = checks.unit(entry);
        judged.add(unit);
        return !plain.containsKey(unit);
    }

    Judge judge() {
        return judge;
    }

    Map<String, PlainRow> plain() {
        return plain;
    }
}
