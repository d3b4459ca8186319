package vn.thiduaso.dashboard.indexsets.editor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.publish.HomeIndexSets;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.edit.FieldChange;
import vn.thiduaso.datasets.indexset.edit.NodePlace;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/**
 * Writing an index set: a draft is begun from a set, changed by one or more people, sent by one, and published by another who had no hand in it. Nobody can
 * go past that, whatever his role.
 */
@Component
class EditDesk {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_OF_A_REASON = 2_000;

    private final SetDraftRepository drafts;
    private final IndexSetsDesk sets;
    private final HomeIndexSets home;
    private final Clock clock;

    EditDesk(SetDraftRepository drafts, IndexSetsDesk sets, HomeIndexSets home, Clock clock) {
        this.drafts = drafts;
        this.sets = sets;
        this.home = home;
        this.clock = clock;
    }

    /** Why something was not done: a key of the messages and what stands in its places. */
    static final class RefusedEditException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String what;

        RefusedEditException(String key, String what) {
            super(key + " " + what);
            this.key = key;
            this.what = what;
        }

        String key() {
            return key;
        }

        String what() {
            return what;
        }
    }

    /** A change that was made, and the node to look at after it. */
    private record Made(
            SetText text,
            NodePlace place,
            Revision.What what,
            String about,
            @Nullable Integer restored) {

        static Made of(SetText.Changed changed, Revision.What what, String about) {
            return new Made(changed.text(), changed.place(), what, about, null);
        }
    }

    /** @throws NotFoundException when there is none */
    SetDraft find(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundException("error.no-set-draft", id));
    }

    /** The latest drafts, open ones first. */
    List<SetDraft> latest() {
        return drafts.latest();
    }

    /** The text of a revision. */
    String text(SetDraft draft, int revision) {
        return drafts.text(draft.id(), revision)
                .orElseThrow(() -> new NotFoundException("error.no-set-draft", draft.id() + " " + revision));
    }

    /** The text a draft was made from; empty when it came from a file. */
    Optional<String> base(SetDraft draft) {
        return drafts.text(draft.id(), 0);
    }

    List<Revision> revisions(SetDraft draft) {
        return drafts.revisions(draft.id());
    }

    /** Accounts that wrote in a draft: none of them publishes it. */
    Set<String> authors(SetDraft draft) {
        return drafts.authors(draft.id());
    }

    /**
     * Begins a new version of a set.
     *
     * @return id of the draft
     */
    String begin(String code, String version, Actor who) {
        IndexSetSource source = sets.source(code, version);
        String next = SetDraftTexts.next(version, sets.versions(code));
        SetText first = SetText.of(source.yaml()).with(List.of(new FieldChange.Text("version", next)));
        String id = RandomId.next();
        drafts.begin(
                id,
                source.set().toString(),
                Optional.of(source.yaml()),
                change(new Made(
                        first, NodePlace.ROOT, Revision.What.BEGIN, source.set().toString(), null)),
                who.account(),
                now());
        return id;
    }

    /**
     * Begins a set from a file.
     *
     * @throws RefusedEditException when it is no text of a set
     */
    String beginFrom(String fileName, String yaml, Actor who) {
        SetText first = read(yaml);
        String id = RandomId.next();
        drafts.begin(
                id,
                "",
                Optional.empty(),
                change(new Made(first, NodePlace.ROOT, Revision.What.BEGIN, fileName, null)),
                who.account(),
                now());
        return id;
    }

    private static SetText read(String yaml) {
        if (yaml.length() > MOST_CHARACTERS) {
            throw new RefusedEditException("setdraft.fault.long", String.valueOf(MOST_CHARACTERS));
        }
        try {
            return SetText.of(yaml);
        } catch (InvalidIndexSetException invalid) {
            throw new RefusedEditException("setdraft.fault.unreadable", invalid.getMessage());
        }
    }

    /** Changes what a node says. */
    NodePlace change(Asked asked, NodePlace place, List<FieldChange> changes) {
        return save(
                asked,
                text -> new Made(text.with(place, changes), place, Revision.What.CHANGE, code(text, place), null));
    }

    /** Changes what the set says outside its tree. */
    NodePlace settings(Asked asked, String part, List<FieldChange> changes) {
        return save(asked, text -> new Made(text.with(changes), NodePlace.ROOT, Revision.What.SETTINGS, part, null));
    }

    NodePlace add(Asked asked, NodePlace parent, boolean isGroup) {
        return save(asked, text -> {
            SetText.Changed added = text.add(parent, isGroup);
            return Made.of(added, Revision.What.ADD, code(added.text(), added.place()));
        });
    }

    NodePlace move(Asked asked, NodePlace place, Function<SetText, SetText.Changed> how) {
        return save(asked, text -> Made.of(how.apply(text), Revision.What.MOVE, code(text, place)));
    }

    NodePlace delete(Asked asked, NodePlace place) {
        return save(
                asked,
                text -> new Made(text.without(place), place.parent(), Revision.What.DELETE, code(text, place), null));
    }

    /** Puts the whole text of a file in place of the present one. */
    NodePlace replace(Asked asked, String fileName, Function<SetText, String> yaml) {
        return save(
                asked, text -> new Made(read(yaml.apply(text)), NodePlace.ROOT, Revision.What.FILE, fileName, null));
    }

    /** Brings the text of an earlier revision back, as a new one. */
    NodePlace restore(Asked asked, int revision) {
        if (revision < 1 || revision >= asked.draft().revision()) {
            throw new RefusedEditException("setdraft.fault.no-revision", String.valueOf(revision));
        }
        return save(
                asked,
                text -> new Made(
                        SetText.of(text(asked.draft(), revision)),
                        NodePlace.ROOT,
                        Revision.What.RESTORE,
                        String.valueOf(revision),
                        revision));
    }

    /**
     * A draft as somebody saw it when he asked for a change.
     *
     * @param draft with the revision he saw
     */
    record Asked(SetDraft draft, Actor who) {}

    /** @throws RefusedEditException when the draft is not as he saw it, or the revision he names is not the present one */
    Asked asked(String id, int revision, Actor who) {
        SetDraft draft = find(id);
        if (!draft.isOpen()) {
            throw new RefusedEditException("setdraft.fault.closed", "");
        }
        if (draft.revision() != revision) {
            throw stale(draft);
        }
        return new Asked(draft, who);
    }

    private NodePlace save(Asked asked, Function<SetText, Made> change) {
        SetDraft draft = asked.draft();
        Made made;
        try {
            made = change.apply(SetText.of(text(draft, draft.revision())));
        } catch (IllegalArgumentException | InvalidIndexSetException refused) {
            throw new RefusedEditException("setdraft.fault.value", String.valueOf(refused.getMessage()));
        }
        if (made.text().yaml().length() > MOST_CHARACTERS) {
            throw new RefusedEditException("setdraft.fault.long", String.valueOf(MOST_CHARACTERS));
        }
        if (!drafts.save(draft, change(made), asked.who().account(), now())) {
            throw stale(find(draft.id()));
        }
        return made.place();
    }

    private RefusedEditException stale(SetDraft draft) {
        String last = drafts.revisions(draft.id()).stream()
                .findFirst()
                .map(Revision::author)
                .orElse("");
        return new RefusedEditException("setdraft.fault.stale", last);
    }

    private static SetDraftRepository.Change change(Made made) {
        return new SetDraftRepository.Change(
                made.text().yaml(), SetDraftTexts.head(made.text()), made.what(), made.about(), made.restored());
    }

    private static String code(SetText text, NodePlace place) {
        return text.find(place).map(fields -> fields.text("code")).orElse("");
    }

    /** What stands against sending a draft: nothing, or a key of the messages. */
    Optional<String> againstSending(SetDraft draft, SetDraftTexts read) {
        if (!read.faults().isEmpty()) {
            return Optional.of("setdraft.against.faults");
        }
        boolean taken = sets.versions(draft.code()).contains(draft.version());
        return taken ? Optional.of("setdraft.against.taken") : Optional.empty();
    }

    /** What stands against this person's publishing a draft that was sent. */
    Optional<String> againstPublishing(SetDraft draft, Actor who) {
        boolean hadAHand =
                draft.sentBy().equals(who.account()) || authors(draft).contains(who.account());
        return hadAHand ? Optional.of("setdraft.against.own") : Optional.empty();
    }

    /** Sends a draft without faults to be published. */
    void send(Asked asked) {
        SetDraft draft = asked.draft();
        SetDraftTexts read = SetDraftTexts.of(text(draft, draft.revision()));
        againstSending(draft, read).ifPresent(key -> {
            throw new RefusedEditException(key, draft.set());
        });
        if (!drafts.send(draft, asked.who().account(), now())) {
            throw stale(find(draft.id()));
        }
    }

    /** Turns a draft that was sent back to be written on; whoever may publish may, and whoever may write. */
    void giveBack(String id, int revision, String reason, Actor who) {
        SetDraft draft = sent(id, revision);
        if (reason.isBlank()) {
            throw new RefusedEditException("setdraft.fault.reason", "");
        }
        if (reason.length() > MOST_OF_A_REASON) {
            throw new RefusedEditException("setdraft.fault.long", String.valueOf(MOST_OF_A_REASON));
        }
        // a publication that was cut short is in force already: it can only be brought to its end
        if (home.has(draft.set())) {
            throw new RefusedEditException("setdraft.fault.half-published", draft.set());
        }
        decided(draft, SetDraft.Stage.DRAFT, Act.Kind.RETURN_SET, who, reason, () -> {});
    }

    /** Throws an open draft away; its texts stay. */
    void discard(Asked asked) {
        decided(asked.draft(), SetDraft.Stage.DISCARDED, Act.Kind.DISCARD_SET, asked.who(), "", () -> {});
    }

    /**
     * Publishes what another person sent.
     *
     * @param revision the one he read
     * @param typed the code and version of the set, as a sign that it was read
     */
    void publish(String id, int revision, String typed, Actor who) {
        SetDraft draft = sent(id, revision);
        againstPublishing(draft, who).ifPresent(key -> {
            throw new RefusedEditException(key, "");
        });
        if (!typed.strip().equals(draft.set())) {
            throw new RefusedEditException("setdraft.fault.typed", draft.set());
        }
        SetDraftTexts read = SetDraftTexts.of(text(draft, draft.revision()));
        againstSending(draft, read).ifPresent(key -> {
            throw new RefusedEditException(key, draft.set());
        });
        OffsetDateTime at = now();
        HomeIndexSets.Persons persons = new HomeIndexSets.Persons(draft.sentBy(), who.account());
        decided(draft, SetDraft.Stage.PUBLISHED, Act.Kind.PUBLISH_SET, who, "", () -> {
            if (!home.publish(read.source().orElseThrow(), draft.basedOn(), persons, at.toInstant())) {
                throw new RefusedEditException("setdraft.against.taken", draft.set());
            }
        });
    }

    /** A draft that was sent, as somebody read it: a text that was changed and sent again since is another one. */
    private SetDraft sent(String id, int revision) {
        SetDraft draft = find(id);
        if (draft.stage() != SetDraft.Stage.SENT) {
            throw new RefusedEditException("setdraft.fault.not-sent", "");
        }
        if (draft.revision() != revision) {
            throw stale(draft);
        }
        return draft;
    }

    private void decided(SetDraft draft, SetDraft.Stage to, Act.Kind kind, Actor who, String reason, Runnable inLake) {
        SetDraftRepository.Step step = new SetDraftRepository.Step(draft, to, kind);
        if (!drafts.decide(step, who.account(), reason, inLake, now())) {
            throw stale(find(draft.id()));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
