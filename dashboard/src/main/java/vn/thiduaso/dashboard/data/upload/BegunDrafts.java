package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-015: what an account sent and neither took nor threw away, as the first step lists it. Nothing is read or begun for the list. */
@Component
class BegunDrafts {

    /** Drafts listed; older ones come up when these are taken or thrown away. */
    static final int LISTED = 5;

    private final DraftRepository drafts;
    private final UploadJobs jobs;
    private final FigureSets sets;
    private final Clock clock;

    BegunDrafts(DraftRepository drafts, UploadJobs jobs, FigureSets sets, Clock clock) {
        this.drafts = drafts;
        this.jobs = jobs;
        this.sets = sets;
        this.clock = clock;
    }

    /** Those of the account alone that are kept still: what is older than {@link UploadDesk#KEPT} is passed over, removed or not. */
    UploadView.Begun of(Actor who, Words words) {
        OffsetDateTime since =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(UploadDesk.KEPT);
        List<DraftRepository.Begun> found = drafts.begun(who.account(), since, LISTED + 1);
        if (found.isEmpty()) {
            return new UploadView.Begun(List.of(), false);
        }
        Map<String, String> names = sets.toLoad().stream()
                .collect(Collectors.toMap(
                        IndexSet::code, set -> set.definition().name().in(words.language()), (one, other) -> one));
        return new UploadView.Begun(
                found.stream()
                        .limit(LISTED)
                        .map(one -> drawn(one, names, words))
                        .toList(),
                found.size() > LISTED);
    }

    private UploadView.BegunDraft drawn(DraftRepository.Begun one, Map<String, String> names, Words words) {
        Formats f = Formats.in(words.language());
        Draft draft = one.draft();
        int others = draft.files().size() - 1;
        State state = State.of(draft, jobs.found(draft.id()));
        return new UploadView.BegunDraft(
                draft.id(),
                draft.files().stream().findFirst().map(Draft.DraftFile::name).orElse(draft.id()),
                others > 0 ? words.text("upload.begun.others", f.whole(others)) : "",
                names.getOrDefault(draft.indexSet(), draft.indexSet()),
                f.period(draft.period()),
                f.dateTime(one.sent()),
                words.text(state.key),
                state.mark,
                state.discards);
    }

    /** How far a draft has come, as far as can be told without reading it. */
    enum State {
        /** Somebody has to say how a file is laid out. */
        ASKING("upload.begun.asking", "gold", true),
        CHECKED("upload.begun.checked", "green", true),
        /** It waits for the thread that reads, or is read. */
        READING("upload.begun.reading", "", false),
        /** It was said to be taken, and is not in the lake yet. */
        TAKING("upload.begun.taking", "", false),
        FAILED("upload.begun.failed", "clay", true),
        /** Nothing is at hand, as after a restart: it is read when its page is opened. */
        UNREAD("upload.begun.unread", "", true);

        private final String key;
        private final String mark;
        private final boolean discards;

        State(String key, String mark, boolean discards) {
            this.key = key;
            this.mark = mark;
            this.discards = discards;
        }

        static State of(Draft draft, Optional<Work> found) {
            if (draft.stage() != Draft.Stage.CHECK) {
                return TAKING;
            }
            if (found.isEmpty()) {
                // answers are dropped once the layout is confirmed
                return draft.answers().isEmpty() ? UNREAD : ASKING;
            }
            Work work = found.get();
            if (work instanceof Work.Asking) {
                return ASKING;
            }
            if (work instanceof Work.Checked) {
                return CHECKED;
            }
            return work instanceof Work.Failed ? FAILED : READING;
        }
    }
}
