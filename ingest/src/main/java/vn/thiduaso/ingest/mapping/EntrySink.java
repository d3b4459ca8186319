package vn.thiduaso.ingest.mapping;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.CellFault;

/** Receives what a file holds that is read by a mapping. */
public interface EntrySink {

    /** The entries that follow stand on this sheet. */
    void sheet(String name);

    void accept(Entry entry);

    /** What somebody should know of the file that keeps nothing out. */
    void remark(CellFault fault);

    /** Why the file cannot be taken as it is. */
    void refuse(CellFault fault);
}
