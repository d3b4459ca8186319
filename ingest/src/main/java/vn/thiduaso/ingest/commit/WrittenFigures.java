package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.Observations;

/** The figures of a file whose parts wrote them: nothing is left to be written. */
record WrittenFigures(long count) implements Observations {

    @Override
    public List<Part> parts() {
        return List.of();
    }
}
