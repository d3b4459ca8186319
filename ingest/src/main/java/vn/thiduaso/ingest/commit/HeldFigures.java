package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.Observations;

/** The figures of a file that go into the lake. */
record HeldFigures(KeptEntries entries, KeptEntries.Where held, long count, long said) implements Observations {

    @Override
    public List<Part> parts() {
        return entries.parts(held);
    }
}
