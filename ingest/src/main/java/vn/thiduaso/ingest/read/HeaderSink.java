package vn.thiduaso.ingest.read;

/** Receives a table: its header once, then every row under it that is not blank. */
public interface HeaderSink {

    /** @return whether this row is the header; asked of the first rows of each sheet until one is */
    boolean isHeader(SourceRow row);

    /** A row under the header, never blank. */
    void accept(SourceRow row);
}
