package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.stereotype.Component;

import vn.thiduaso.ingest.export.WholeFile;

/** Makes the files of checked drafts with what was found in them marked: a workbook is held whole for it, so on the one thread that reads files. */
@Component
class MarkedFiles {

    /** How long an answer waits for a file that is being made, before it says so. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final UploadJobs jobs;
    private final DraftRepository drafts;
    private final DraftFolder folder;

    MarkedFiles(UploadJobs jobs, DraftRepository drafts, DraftFolder folder) {
        this.jobs = jobs;
        this.drafts = drafts;
        this.folder = folder;
    }

    /** Where the copy lies; empty while it is being made: it is asked for again then. */
    Optional<Path> of(Draft draft, Work.Checked checked, Downloads.Marked copy) {
        Optional<CompletableFuture<Path>> made =
                checked.copies().of(copy.place(), () -> jobs.inTurn(() -> make(draft, copy)));
        try {
            return made.isPresent()
                    ? Optional.of(made.get().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                    : Optional.empty();
        } catch (TimeoutException still) {
            return Optional.empty();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("marked copy of " + draft.id(), fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Path make(Draft draft, Downloads.Marked copy) {
        try {
            Path target = folder.marked(draft.id(), copy.place());
            WholeFile.write(target, copy.file()::writeTo);
            // it may have been thrown away, or taken, in the meantime
            Optional<Draft> left = drafts.find(draft.id(), draft.account());
            if (left.isEmpty()) {
                folder.remove(draft.id());
            } else if (left.get().stage() == Draft.Stage.DONE) {
                folder.removeMarked(draft.id());
            }
            return target;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
