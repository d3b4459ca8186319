package vn.thiduaso.dashboard.data.upload;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.report.FaultTable;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.report.LoadReportPage;
import vn.thiduaso.ingest.report.LoadReportView;
import vn.thiduaso.ingest.report.MarkedWorkbook;

/** What a sender takes home of a draft that is checked: as the command line writes it. */
record Downloads(IngestRequest request, IngestReport report, Instant at) {

    /** The page that needs no network. */
    Attachment.Content page() {
        LoadReportView view = LoadReportView.of(
                request, report, at, Collections.nCopies(report.files().size(), LoadReportView.Copy.NONE), "");
        return out -> LoadReportPage.write(view, out);
    }

    /** Every fault in a row. */
    Attachment.Content faults() {
        return out -> SheetFormat.CSV.write(FaultTable.of(report.files()), out);
    }

    /**
     * The file with what was found in it.
     *
     * @param place of the file in the report, from 0
     * @param backs what is given back of each file, by place
     * @return empty when there is no such file, nothing was found in it, or it could not be opened
     */
    Optional<Marked> marked(int place, Map<Integer, GivenBack> backs) {
        if (place < 0 || place >= report.files().size()) {
            return Optional.empty();
        }
        FileReport found = report.files().get(place);
        if (!UploadJobs.isGivenBack(found)) {
            return Optional.empty();
        }
        String name = found.name().replaceFirst("^.*/", "");
        return Optional.of(new Marked(
                place,
                found.name(),
                name + MarkedWorkbook.ending(name, backs.getOrDefault(place, GivenBack.CELLS)),
                out -> {
                    try (InputFiles inputs = InputFiles.of(request.files(), request.limits());
                            MarkedWorkbook made = MarkedWorkbook.of(
                                    inputs.files().get(place).open(request.limits()),
                                    request.indexSet(),
                                    report,
                                    place)) {
                        made.write(out);
                    }
                }));
    }

    /**
     * A copy to be made.
     *
     * @param place of the file in the report, from 0
     * @param of what the file is called there
     * @param name the browser should keep it under
     */
    record Marked(int place, String of, String name, Attachment.Content file) {}
}
