package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.BrokenFormula;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellFault;

/** Collects the faults of one entry. */
public final class Findings {

    private final String sheet;
    private final List<CellFault> faults = new ArrayList<>(0);

    Findings(String sheet) {
        this.sheet = sheet;
    }

    /**
     * @param message what is wrong, Vietnamese
     * @param remedy what to do, Vietnamese
     */
    void add(Check check, Cell cell, String message, String remedy) {
        faults.add(CellFault.at(sheet, cell, check.rule(), message, remedy));
    }

    /** A fault for each cell of an entry that is broken so. */
    void addBroken(Check check, BrokenFormula broken, Entry entry) {
        Stream.concat(
                        Stream.of(entry.unit(), entry.code(), entry.period(), entry.state(), entry.flag()),
                        entry.figures().stream().map(Entry.Figure::cell))
                .filter(cell -> BrokenFormula.of(cell).filter(broken::equals).isPresent())
                .forEach(cell -> add(check, cell, broken.message(cell), broken.remedy()));
    }

    List<CellFault> faults() {
        return List.copyOf(faults);
    }
}
