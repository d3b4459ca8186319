package vn.thiduaso.ingest.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;

/** Opens the files of one call, several at once: what they are, how they are laid out, and whether the lake or the call has the same bytes already. */
final class FileOpener {

    private final IngestRequest request;
    private final LakeState state;
    private final Layouts layouts;
    private final int threads;
    private final Map<String, FileIntake> met = new HashMap<>();

    FileOpener(IngestRequest request, LakeState state, Layouts layouts, int threads) {
        this.request = request;
        this.state = state;
        this.layouts = layouts;
        this.threads = threads;
    }

    /** In their order, which says which of two is the first. */
    List<FileIntake> open(List<InputFile> inputs, Submission.Kind kind) {
        List<FileIntake> opened = new ArrayList<>();
        List<Supplier<FileIntake>> work = new ArrayList<>();
        inputs.forEach(input -> work.add(() -> open(input, kind)));
        try (Ahead<FileIntake> ahead = new Ahead<>(work, threads)) {
            while (opened.size() < inputs.size()) {
                FileIntake intake = ahead.next();
                if (intake.isUnread()) {
                    meet(intake);
                }
                opened.add(intake);
            }
        }
        return opened;
    }

    private FileIntake open(InputFile input, Submission.Kind kind) {
        try {
            SourceFile file = input.open(request.limits());
            String sha256 = file.sha256();
            boolean ofUnits = kind == Submission.Kind.UNITS;
            Layouts.Layout layout = ofUnits ? Layouts.Layout.OWN : layouts.of(file);
            String id = Submission.idOf(
                    kind,
                    ofUnits ? "" : request.indexSet().code(),
                    ofUnits ? "" : request.period().toString(),
                    // the same bytes read in another way are another submission
                    layout.mapping().isEmpty() ? sha256 : sha256 + layouts.reading(layout));
            return new FileIntake(file, sha256, kind, id, layout);
        } catch (UnreadableFileException unusable) {
            return FileIntake.refused(input.name(), kind, unusable.fault());
        }
    }

    private void meet(FileIntake intake) {
        String id = intake.submission();
        if (state.submissions().containsKey(id)) {
            intake.loaded(FileReport.known(intake.name(), state.submissions().get(id)));
        } else if (met.containsKey(id)) {
            intake.twiceOf(met.get(id));
        } else {
            met.put(id, intake);
        }
    }
}
