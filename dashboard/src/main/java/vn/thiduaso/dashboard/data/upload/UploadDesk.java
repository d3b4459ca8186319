package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.ReasonText;
import vn.thiduaso.dashboard.data.upload.Draft.DraftFile;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ActorQueries;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.lake.MappingTable;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-015: sending files, from choosing them to submitting what was taken. */
@Component
public class UploadDesk {

    /** Files of one form; more are packed in one archive. */
    static final int FILES = 40;

    /** Drafts nobody took or threw away are kept so long. */
    static final Duration KEPT = Duration.ofDays(7);
    /** Longest name of a kept mapping. */
    private static final int NAME_LETTERS = 100;
    /** What no such name has: line breaks and other control letters, and what stands between a name and its sender. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029@]");

    private final FigureSets sets;
    private final DraftRepository drafts;
    private final DraftFolder folder;
    private final UploadJobs jobs;
    private final HomeLake home;
    private final UploadLimit limit;
    private final ActorQueries actors;
    private final Rights rights;
    private final Clock clock;

    UploadDesk(
            FigureSets sets,
            DraftRepository drafts,
            DraftFolder folder,
            UploadJobs jobs,
            HomeLake home,
            UploadLimit limit,
            ActorQueries actors,
            Rights rights,
            Clock clock) {
        this.sets = sets;
        this.drafts = drafts;
        this.folder = folder;
        this.jobs = jobs;
        this.home = home;
        this.limit = limit;
        this.actors = actors;
        this.rights = rights;
        this.clock = clock;
    }

    /** Begins what senders said to take and nothing is known of: the server was stopped, or too much waited. What failed waits for its sender. */
    void takeCommitted() {
        for (DraftRepository.Owned one : drafts.committed()) {
            if (jobs.found(one.id()).isEmpty()) {
                // what an account may no longer do waits until it may again
                actors.find(one.account())
                        .filter(who -> rights.reach(who, Action.LOAD_FIGURES) != Reach.NOWHERE)
                        .ifPresent(who -> again(one.id(), who));
            }
        }
    }

    /** Removes what nobody took or threw away in time; what is being read stays. */
    void removeAbandoned() {
        drafts.abandoned(now().minus(KEPT)).forEach(one -> remove(one.id(), one.account()));
    }

    private void remove(String id, String account) {
        synchronized (jobs.lock(id)) {
            boolean kept = drafts.find(id, account)
                    .filter(draft -> draft.stage() == Draft.Stage.CHECK && !jobs.runs(id))
                    .isEmpty();
            if (!kept) {
                jobs.forget(id);
                drafts.remove(id);
                folder.remove(id);
            }
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A file of a form. */
    public interface Sent {
        String name();

        InputStream open() throws IOException;
    }

    /**
     * What came of a form.
     *
     * @param draft id; empty when there are faults
     * @param left until another form is welcome; zero when this one did not come too often
     */
    public record Received(String draft, List<String> faults, Duration left) {

        public Received {
            faults = List.copyOf(faults);
        }
    }

    /** Keeps the files of a form aside; reading them begins when the page of the draft is opened. */
    public Received receive(String set, String period, List<? extends Sent> sent, Actor who, Words words) {
        List<String> faults = new ArrayList<>();
        Optional<FigureSet> about = sets.toLoad(set, period);
        if (about.isEmpty()) {
            faults.add(words.text("upload.fault.about"));
        }
        if (sent.isEmpty()) {
            faults.add(words.text("upload.fault.none"));
        }
        if (sent.size() > FILES) {
            faults.add(words.text("upload.fault.many", FILES));
        }
        if (!faults.isEmpty()) {
            return new Received("", faults, Duration.ZERO);
        }
        Optional<UploadLimit.Wait> wait = limit.count(who, words);
        if (wait.isPresent()) {
            return new Received("", List.of(wait.get().told()), wait.get().left());
        }
        String id = RandomId.next();
        try {
            List<DraftFile> files = new ArrayList<>();
            for (Sent one : sent) {
                try (InputStream in = one.open()) {
                    files.add(folder.keep(id, files.size(), one.name(), in));
                }
            }
            drafts.add(
                    new Draft(
                            id,
                            who.account(),
                            about.get().code(),
                            about.get().period(),
                            Draft.Stage.CHECK,
                            Map.of(),
                            Map.of(),
                            "",
                            files),
                    now());
            return new Received(id, List.of(), Duration.ZERO);
        } catch (IOException unwritable) {
            folder.remove(id);
            return new Received("", List.of(words.text("upload.fault.disk")), Duration.ZERO);
        }
    }

    /** The name of a file without folders, with what file systems cannot store replaced. */
    public static String safeName(String submitted) {
        return DraftFolder.safe(submitted);
    }

    /** Ids of the submissions that came of a draft; none while it is not taken. */
    public List<String> submissions(String draft) {
        return drafts.submissionsOfDraft(draft);
    }

    /** @throws NotFoundException when there is none, or it is somebody else's */
    Draft find(String id, Actor who) {
        return drafts.find(id, who.account()).orElseThrow(() -> new NotFoundException("error.no-draft", id));
    }

    Work look(Draft draft, Actor who) {
        return jobs.look(draft, who);
    }

    FigureSet about(Draft draft) {
        return jobs.about(draft);
    }

    /**
     * Takes answers to questions, and what is said of columns that are certain.
     *
     * @return what of it is wrong, or was answered otherwise since the page was drawn: that stays as it is, all else was taken; empty when everything was
     */
    List<String> answer(String id, AnswerForm form, Actor who, Words words) {
        synchronized (jobs.lock(id)) {
            Draft draft = find(id, who);
            Work work = jobs.look(draft, who);
            if (!(work instanceof Work.Asking asking)) {
                return work instanceof Work.Checked ? List.of(words.text("upload.fault.confirmed")) : List.of();
            }
            List<String> faults = new ArrayList<>();
            Map<String, String> answers = form.answers(asking.proposal(), draft.answers(), words, faults);
            Proposal proposal = asking.proposal().answers(answers);
            // without a column of figures there would be no table left to mend
            if (proposal.draft().isEmpty() && asking.proposal().draft().isPresent()) {
                return List.of(words.text("upload.fault.no-figures"));
            }
            Map<String, String> all = new LinkedHashMap<>(draft.answers());
            all.putAll(answers);
            drafts.answers(id, all);
            jobs.answered(id, new Work.Asking(asking.file(), proposal, asking.earlier()));
            return faults;
        }
    }

    /**
     * Keeps the confirmed layout for the sender, and checks again.
     *
     * @param seen {@link Draft#version} of the page that was looked over; empty: not known
     * @return what is wrong; empty when it was done
     */
    List<String> confirm(String id, String name, String seen, Actor who, Words words) {
        synchronized (jobs.lock(id)) {
            Draft draft = find(id, who);
            if (!(jobs.look(draft, who) instanceof Work.Asking asking)) {
                return List.of();
            }
            if (!seen.isEmpty() && !seen.equals(draft.version())) {
                return List.of(words.text("upload.fault.changed"));
            }
            Optional<Mapping> mapping = asking.proposal().mapping();
            if (mapping.isEmpty()) {
                return List.of(words.text("upload.fault.open"));
            }
            String label = name.strip();
            if (label.isEmpty()
                    || label.length() > NAME_LETTERS
                    || NOT_IN_NAMES.matcher(label).find()) {
                return List.of(words.text("upload.fault.name", NAME_LETTERS));
            }
            String sender = UploadJobs.sender(who);
            keep(
                    mapping.get().named(label, sender),
                    sender,
                    jobs.about(draft).source().set());
            drafts.putAside(draft, Map.of());
            again(id, who);
            return List.of();
        }
    }

    /** As the next version of what the sender keeps under the name: names that the one before knew and this file does not have are not forgotten. */
    private void keep(Mapping mapping, String sender, IndexSet set) {
        MappingTable kept = home.lake().mappings();
        Mapping next = kept.latest(set.code()).stream()
                .filter(row -> row.name().equals(mapping.name()) && row.sender().equals(sender))
                .findFirst()
                .map(before -> KeptMappings.instead(mapping, before, set))
                .orElse(mapping);
        kept.keep(KeptMappings.row(next, sender, clock.instant()));
    }

    /** Asks anew how the file is to be read, whatever was answered or kept before; what was answered is offered. */
    void reread(String id, Actor who) {
        synchronized (jobs.lock(id)) {
            Draft draft = find(id, who);
            if (draft.stage() == Draft.Stage.CHECK && !(jobs.look(draft, who) instanceof Work.Running)) {
                drafts.putAside(draft, Map.of(Draft.REREAD, "true"));
                again(id, who);
            }
        }
    }

    /** Works it out again; what waits or runs goes on. */
    void again(String id, Actor who) {
        synchronized (jobs.lock(id)) {
            jobs.begin(find(id, who), who);
        }
    }

    /**
     * Begins to take the files.
     *
     * @param note what the sender says to whoever approves
     * @return what is wrong with it; empty when nothing is
     */
    List<String> take(String id, boolean hold, ReasonText note, Actor who, Words words) {
        List<String> faults = note.faults(words);
        if (!faults.isEmpty()) {
            return faults;
        }
        synchronized (jobs.lock(id)) {
            Draft draft = find(id, who);
            if (draft.stage() == Draft.Stage.CHECK
                    && jobs.look(draft, who) instanceof Work.Checked checked
                    && checked.takes()) {
                drafts.take(id, hold ? Draft.Stage.HOLD : Draft.Stage.TAKE, note.text());
                again(id, who);
            }
        }
        return List.of();
    }

    /** Throws the files away; what is taken, or being read, stays. */
    void discard(String id, Actor who) {
        remove(find(id, who).id(), who.account());
    }

    /** What was found in a draft that is checked. */
    Work.Checked checked(Draft draft, Actor who) {
        if (jobs.look(draft, who) instanceof Work.Checked checked) {
            return checked;
        }
        throw new NotFoundException("error.no-draft", draft.id());
    }

    /** Reports of a draft that is checked. */
    Downloads downloads(Draft draft, Actor who) {
        return new Downloads(jobs.request(draft, who), checked(draft, who).report(), clock.instant());
    }
}
