package vn.thiduaso.dashboard.data.upload;

import vn.thiduaso.ingest.read.HeaderedTable;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;

/** By what a file was recognised, where no kept mapping says it. */
enum Layout {
    /** It was made from a template of ours. */
    TEMPLATE("template"),
    /** It has the product's own heads. */
    OWN("own");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Layout of(SourceFile file) {
        return Sketch.of(file.reader(), HeaderedTable.HEADER_WITHIN).ofTemplate() ? TEMPLATE : OWN;
    }
}
