package vn.thiduaso.ingest.mapping;

import java.util.Map;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.scoring.indexset.Part;

/** Receives what a file holds that is read by a mapping. */
public interface EntrySink {

    /** The entries that follow stand on this sheet. */
    void sheet(String name);

    void accept(Entry entry);

    /**
     * The same of figures that are of another time than the index set asks for.
     *
     * @param modes by part, none of them as asked
     */
    void accept(Entry entry, Map<Part, Mode> modes);

    /** What somebody should know of the file that keeps nothing out. */
    void remark(CellFault fault);

    /** Why the file cannot be taken as it is. */
    void refuse(CellFault fault);
}
