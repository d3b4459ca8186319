package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.ingest.report.MarkedWorkbook;

/** Files that were taken, with what was found in them marked, so that what was kept out can be mended and sent again later. Made anew each time. */
@Component
class SentMarks {

    private final SentDesk desk;
    private final ComputingTurn turn;

    SentMarks(SentDesk desk, ComputingTurn turn) {
        this.desk = desk;
        this.turn = turn;
    }

    /**
     * A copy to be made.
     *
     * @param name the browser should keep it under
     */
    record Marked(String name, Attachment.Content file) {}

    /** Empty where nothing was found in the file, or it is not here: it came by the command line. */
    Optional<Marked> of(StandingSubmission one) {
        List<CellFault> faults = desk.faults(one.submission().id());
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        return desk.file(one).map(path -> {
            String name = one.submission().fileName().replaceFirst("^.*/", "");
            FileReport found = report(one.submission(), faults);
            return new Marked(
                    name + ending(path, one, found, name),
                    out -> turn.take(() -> with(path, one, source -> {
                        IngestReport report = new IngestReport(List.of(found), List.of(), false, Optional.empty());
                        try (MarkedWorkbook made = MarkedWorkbook.of(
                                source, desk.about(one).source().set(), report, 0)) {
                            made.write(out);
                        }
                        return true;
                    })));
        });
    }

    private static String ending(Path path, StandingSubmission one, FileReport found, String name) {
        return with(path, one, source -> MarkedWorkbook.ending(name, MarkedWorkbook.back(source, found)));
    }

    private static FileReport report(Submission row, List<CellFault> faults) {
        return new FileReport(
                row.fileName(),
                row.kind(),
                FileReport.Status.LOADED,
                row.id(),
                row.rowsRead(),
                row.accepted(),
                row.quarantined(),
                row.accepted(),
                faults,
                FontTexts.NONE);
    }

    private interface Use<T> {
        T of(SourceFile source) throws IOException;
    }

    /** Uses the file, which may lie in an archive. */
    private static <T> T with(Path path, StandingSubmission one, Use<T> use) {
        try (InputFiles inputs = InputFiles.of(List.of(path), ReadLimits.upload())) {
            SourceFile source = inputs.files().stream()
                    .flatMap(input -> open(input).stream())
                    .filter(file -> file.sha256().equals(one.submission().sha256()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("its file is not among those of submission "
                            + one.submission().id()));
            return use.of(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<SourceFile> open(InputFile input) {
        try {
            return Optional.of(input.open(ReadLimits.upload()));
        } catch (UnreadableFileException another) {
            return Optional.empty();
        }
    }
}
