package vn.thiduaso.ingest.report;

import java.util.Locale;
import java.util.Optional;

import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** What a call would change, for papers that are read in both languages. */
public record OutlookPages(OutlookView vi, OutlookView en) {

    /** Empty when nobody looked ahead. */
    static Optional<OutlookPages> of(IngestReport report, IndexSet indexSet) {
        return report.outlook()
                .map(outlook -> new OutlookPages(
                        OutlookView.of(outlook, indexSet, Words.VIETNAMESE),
                        OutlookView.of(outlook, indexSet, Words.in(Locale.ENGLISH))));
    }
}
