package vn.thiduaso.ingest.preview;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.indexset.Part;

/** What a figure of a period is of; a later figure of the same supersedes it. */
record FigureKey(String unit, String code, Part part) {

    static FigureKey of(Observation figure) {
        return new FigureKey(figure.unit(), figure.code(), figure.part());
    }
}
