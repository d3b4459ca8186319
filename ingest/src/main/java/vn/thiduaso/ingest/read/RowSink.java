package vn.thiduaso.ingest.read;

/** Receives the rows of a file in their physical order. */
@FunctionalInterface
public interface RowSink {

    /** @return false when no more rows of this sheet are wanted */
    boolean accept(SourceRow row);
}
