package vn.thiduaso.ingest.check;

import java.util.ArrayList;
import java.util.List;

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

    List<CellFault> faults() {
        return List.copyOf(faults);
    }
}
