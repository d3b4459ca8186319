package vn.thiduaso.dashboard.indexsets.editor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.scoring.Labels;

import static vn.thiduaso.dashboard.store.jooq.Tables.SET_DRAFT;
import static vn.thiduaso.dashboard.store.jooq.Tables.SET_REVISION;

/**
 * Keeps drafts and all their texts. A change names the revision it was made on, and a step the stage it starts from: of two people who do something at once
 * one is told that it was not his turn. Each change has its entry of the audit.
 */
@Component
class SetDraftRepository {

    /** Of the list; older ones are found by their address. */
    private static final int MOST_LISTED = 200;

    private static final int NAME_KEPT = 400;
    private static final int CODE_KEPT = 200;
    private static final int VERSION_KEPT = 60;

    private final DSLContext sql;

    SetDraftRepository(Database database) {
        sql = database.sql();
    }

    /** What is to be known of a text without reading it: as it says itself. */
    record Head(String code, String version, Labels name) {}

    /** A change of a text. */
    record Change(
            String yaml,
            Head head,
            Revision.What what,
            String about,
            @Nullable Integer restoredFrom) {}

    /** @param base the text it is made from; empty: it comes from a file */
    void begin(String id, String basedOn, Optional<String> base, Change first, String by, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            String sha256 = IndexSetSource.sha256Of(first.yaml());
            tx.insertInto(SET_DRAFT)
                    .set(SET_DRAFT.ID, id)
                    .set(SET_DRAFT.BASED_ON, basedOn)
                    .set(SET_DRAFT.CODE, cut(first.head().code(), CODE_KEPT))
                    .set(SET_DRAFT.VERSION, cut(first.head().version(), VERSION_KEPT))
                    .set(SET_DRAFT.NAME_VI, cut(first.head().name().vi(), NAME_KEPT))
                    .set(SET_DRAFT.NAME_EN, cut(first.head().name().en(), NAME_KEPT))
                    .set(SET_DRAFT.STAGE, SetDraft.Stage.DRAFT.word())
                    .set(SET_DRAFT.REVISION, 1)
                    .set(SET_DRAFT.SHA256, sha256)
                    .set(SET_DRAFT.CREATED_BY, by)
                    .set(SET_DRAFT.CREATED_AT, at)
                    .set(SET_DRAFT.SENT_BY, "")
                    .set(SET_DRAFT.DECIDED_BY, "")
                    .set(SET_DRAFT.REASON, "")
                    .execute();
            base.ifPresent(
                    yaml -> add(tx, id, 0, new Change(yaml, first.head(), Revision.What.BASE, basedOn, null), by, at));
            add(tx, id, 1, first, by, at);
            Act act = Act.of(
                    by,
                    Act.Kind.BEGIN_SET,
                    object(id, first.head()),
                    base.map(IndexSetSource::sha256Of),
                    Optional.of(sha256));
            AuditRepository.append(transaction, act, at);
        });
    }

    /** The next revision of an open draft. False: somebody changed it since, or it is no longer open. */
    boolean save(SetDraft draft, Change change, String by, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            String sha256 = IndexSetSource.sha256Of(change.yaml());
            int rows = tx.update(SET_DRAFT)
                    .set(SET_DRAFT.REVISION, draft.revision() + 1)
                    .set(SET_DRAFT.SHA256, sha256)
                    .set(SET_DRAFT.CODE, cut(change.head().code(), CODE_KEPT))
                    .set(SET_DRAFT.VERSION, cut(change.head().version(), VERSION_KEPT))
                    .set(SET_DRAFT.NAME_VI, cut(change.head().name().vi(), NAME_KEPT))
                    .set(SET_DRAFT.NAME_EN, cut(change.head().name().en(), NAME_KEPT))
                    .where(is(draft, SetDraft.Stage.DRAFT))
                    .execute();
            if (rows == 1) {
                add(tx, draft.id(), draft.revision() + 1, change, by, at);
                Act act = Act.of(
                        by,
                        Act.Kind.CHANGE_SET,
                        object(draft.id(), change.head()),
                        Optional.of(draft.sha256()),
                        Optional.of(sha256));
                AuditRepository.append(
                        transaction,
                        act.because(Optional.of((change.what().word() + " " + change.about()).strip())),
                        at);
            }
            return rows == 1;
        });
    }

    /** Sends an open draft to be published. False: it changed since, or is no longer open. */
    boolean send(SetDraft draft, String by, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            int rows = DSL.using(transaction)
                    .update(SET_DRAFT)
                    .set(SET_DRAFT.STAGE, SetDraft.Stage.SENT.word())
                    .set(SET_DRAFT.SENT_BY, by)
                    .set(SET_DRAFT.SENT_AT, at)
                    .set(SET_DRAFT.REASON, "")
                    .where(is(draft, SetDraft.Stage.DRAFT))
                    .execute();
            return told(transaction, rows, draft, Act.Kind.SEND_SET, by, Optional.empty(), at);
        });
    }

    /**
     * Ends or turns back what is open or sent.
     *
     * @param inLake done between the change of the stage and the entry of the audit: when it fails, nothing is changed
     * @return false: it changed since, or stands elsewhere
     */
    boolean decide(Step step, String by, String reason, Runnable inLake, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            int rows = DSL.using(transaction)
                    .update(SET_DRAFT)
                    .set(SET_DRAFT.STAGE, step.to().word())
                    .set(SET_DRAFT.DECIDED_BY, by)
                    .set(SET_DRAFT.DECIDED_AT, at)
                    .set(SET_DRAFT.REASON, reason)
                    .where(is(step.draft(), step.draft().stage()))
                    .execute();
            if (rows == 1) {
                inLake.run();
            }
            return told(transaction, rows, step.draft(), step.kind(), by, Optional.of(reason), at);
        });
    }

    /** From the stage a draft is in to another. */
    record Step(SetDraft draft, SetDraft.Stage to, Act.Kind kind) {}

    private static boolean told(
            Configuration transaction,
            int rows,
            SetDraft draft,
            Act.Kind kind,
            String by,
            Optional<String> reason,
            OffsetDateTime at) {
        if (rows == 1) {
            Act act = Act.of(
                    by,
                    kind,
                    object(draft.id(), new Head(draft.code(), draft.version(), draft.name())),
                    Optional.of(draft.sha256()),
                    Optional.of(draft.sha256()));
            AuditRepository.append(transaction, act.because(reason), at);
        }
        return rows == 1;
    }

    private static String object(String draft, Head head) {
        return "index-set " + head.code() + "@" + head.version() + " draft " + draft;
    }

    private static Condition is(SetDraft draft, SetDraft.Stage stage) {
        return SET_DRAFT
                .ID
                .eq(draft.id())
                .and(SET_DRAFT.REVISION.eq(draft.revision()))
                .and(SET_DRAFT.SENT_BY.eq(draft.sentBy()))
                .and(SET_DRAFT.STAGE.eq(stage.word()));
    }

    private static void add(DSLContext tx, String draft, int number, Change change, String by, OffsetDateTime at) {
        tx.insertInto(SET_REVISION)
                .set(SET_REVISION.DRAFT, draft)
                .set(SET_REVISION.REVISION, number)
                .set(SET_REVISION.YAML, change.yaml())
                .set(SET_REVISION.WHAT, change.what().word())
                .set(SET_REVISION.ABOUT, cut(change.about(), NAME_KEPT))
                .set(SET_REVISION.RESTORED_FROM, change.restoredFrom())
                .set(SET_REVISION.AUTHOR, by)
                .set(SET_REVISION.AT, at)
                .execute();
    }

    /** The latest, those that are open or sent first. */
    List<SetDraft> latest() {
        return sql.selectFrom(SET_DRAFT)
                .orderBy(
                        DSL.field(SET_DRAFT.STAGE.in(SetDraft.Stage.DRAFT.word(), SetDraft.Stage.SENT.word()))
                                .desc(),
                        SET_DRAFT.CREATED_AT.desc(),
                        SET_DRAFT.ID)
                .limit(MOST_LISTED)
                .fetch(SetDraftRepository::draft);
    }

    Optional<SetDraft> find(String id) {
        return sql.selectFrom(SET_DRAFT).where(SET_DRAFT.ID.eq(id)).fetchOptional(SetDraftRepository::draft);
    }

    /** A text; empty when there is no such revision. */
    Optional<String> text(String draft, int revision) {
        return sql.select(SET_REVISION.YAML)
                .from(SET_REVISION)
                .where(SET_REVISION.DRAFT.eq(draft).and(SET_REVISION.REVISION.eq(revision)))
                .fetchOptional(SET_REVISION.YAML);
    }

    /** The latest changes, newest first. */
    List<Revision> revisions(String draft) {
        return sql.select(
                        SET_REVISION.REVISION,
                        SET_REVISION.WHAT.convertFrom(Revision.What::of),
                        SET_REVISION.ABOUT,
                        SET_REVISION.RESTORED_FROM,
                        SET_REVISION.AUTHOR,
                        SET_REVISION.AT)
                .from(SET_REVISION)
                .where(SET_REVISION.DRAFT.eq(draft))
                .orderBy(SET_REVISION.REVISION.desc())
                .limit(MOST_LISTED)
                .fetch(Records.mapping(Revision::new));
    }

    /** Accounts that began a draft or wrote in it. */
    Set<String> authors(String draft) {
        return sql.selectDistinct(SET_REVISION.AUTHOR)
                .from(SET_REVISION)
                .where(SET_REVISION.DRAFT.eq(draft))
                .fetchSet(SET_REVISION.AUTHOR);
    }

    private static SetDraft draft(Record row) {
        return new SetDraft(
                row.get(SET_DRAFT.ID),
                row.get(SET_DRAFT.BASED_ON),
                row.get(SET_DRAFT.CODE),
                row.get(SET_DRAFT.VERSION),
                new Labels(row.get(SET_DRAFT.NAME_VI), row.get(SET_DRAFT.NAME_EN)),
                SetDraft.Stage.of(row.get(SET_DRAFT.STAGE)),
                row.get(SET_DRAFT.REVISION),
                row.get(SET_DRAFT.SHA256),
                row.get(SET_DRAFT.CREATED_BY),
                row.get(SET_DRAFT.CREATED_AT),
                row.get(SET_DRAFT.SENT_BY),
                row.get(SET_DRAFT.SENT_AT),
                row.get(SET_DRAFT.DECIDED_BY),
                row.get(SET_DRAFT.DECIDED_AT),
                row.get(SET_DRAFT.REASON));
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
