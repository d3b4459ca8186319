package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.read.CellFault;

/** Entries of a file that were kept out as soon as they were read: how many there are, and what was found in them. */
final class KeptOut {

    private List<CellFault> faults = new ArrayList<>();
    private long bytes;
    private long entries;

    /** One more. */
    void add(List<CellFault> found) {
        entries++;
        faults.addAll(found);
        found.forEach(fault -> bytes += fault.bytes());
    }

    long entries() {
        return entries;
    }

    /** About how many bytes of memory the faults take that nobody took yet. */
    long bytes() {
        return bytes;
    }

    /** Those faults. */
    List<CellFault> faults() {
        return List.copyOf(faults);
    }

    /** The same, which are not held any longer. */
    List<CellFault> take() {
        List<CellFault> taken = faults;
        faults = new ArrayList<>();
        bytes = 0;
        return taken;
    }
}
