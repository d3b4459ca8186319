package vn.thiduaso.dashboard.data.upload;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.upload.Draft.DraftFile;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.Period;

import static vn.thiduaso.dashboard.store.jooq.Tables.DRAFT;
import static vn.thiduaso.dashboard.store.jooq.Tables.DRAFT_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UPLOAD;

/** What is known of files sent from a browser; the bytes lie in {@link DraftFolder}. */
@Component
class DraftRepository {

    /** Drafts of an account whose submissions are looked through for what is left to do. */
    private static final int LATEST = 1_000;

    /** Submissions asked about at once. */
    private static final int TOGETHER = 1_000;

    private final DSLContext sql;

    DraftRepository(Database database) {
        this.sql = database.sql();
    }

    void add(Draft draft, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.insertInto(DRAFT)
                    .set(DRAFT.ID, draft.id())
                    .set(DRAFT.ACCOUNT, draft.account())
                    .set(DRAFT.INDEX_SET, draft.indexSet())
                    .set(DRAFT.PERIOD, draft.period().toString())
                    .set(DRAFT.STAGE, draft.stage().word())
                    .set(DRAFT.ANSWERS, AnswerText.of(draft.answers()))
                    .set(DRAFT.CREATED, at)
                    .execute();
            int place = 0;
            for (DraftFile file : draft.files()) {
                tx.insertInto(DRAFT_FILE)
                        .set(DRAFT_FILE.DRAFT, draft.id())
                        .set(DRAFT_FILE.PLACE, place++)
                        .set(DRAFT_FILE.NAME, file.name())
                        .set(DRAFT_FILE.SHA256, file.sha256())
                        .set(DRAFT_FILE.BYTES, file.bytes())
                        .execute();
            }
        });
    }

    /** Empty when there is none, and when it is somebody else's. */
    Optional<Draft> find(String id, String account) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(id).and(DRAFT.ACCOUNT.eq(account)))
                .fetchOptional()
                .map(row -> draft(row, files(id)));
    }

    private static Draft draft(Record row, List<DraftFile> files) {
        return new Draft(
                row.get(DRAFT.ID),
                row.get(DRAFT.ACCOUNT),
                row.get(DRAFT.INDEX_SET),
                Period.parse(row.get(DRAFT.PERIOD)),
                Draft.Stage.of(row.get(DRAFT.STAGE)),
                AnswerText.read(row.get(DRAFT.ANSWERS)),
                AnswerText.read(row.get(DRAFT.EARLIER)),
                row.get(DRAFT.NOTE),
                files);
    }

    /** A draft that is not done, and when it came, UTC. */
    record Begun(Draft draft, OffsetDateTime sent) {}

    /**
     * Drafts of an account that are not done, the latest first, by two queries however many there are.
     *
     * @param since those that came, or were put back, before are passed over, but for those that are to be taken
     * @param most drafts given back, at least 1
     */
    List<Begun> begun(String account, OffsetDateTime since, int most) {
        Result<Record> rows = sql.selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT.eq(account))
                .and(DSL.coalesce(DRAFT.PUT_BACK, DRAFT.CREATED).ge(since).or(DRAFT.STAGE.ne(Draft.Stage.CHECK.word())))
                .and(DRAFT.STAGE.ne(Draft.Stage.DONE.word()))
                .orderBy(DRAFT.CREATED.desc(), DRAFT.ID)
                .limit(most)
                .fetch();
        Map<String, List<DraftFile>> files = sql.select(
                        DRAFT_FILE.DRAFT, DRAFT_FILE.NAME, DRAFT_FILE.SHA256, DRAFT_FILE.BYTES)
                .from(DRAFT_FILE)
                .where(DRAFT_FILE.DRAFT.in(rows.getValues(DRAFT.ID)))
                .orderBy(DRAFT_FILE.DRAFT, DRAFT_FILE.PLACE)
                .fetchGroups(DRAFT_FILE.DRAFT, row -> new DraftFile(row.value2(), row.value3(), row.value4()));
        return rows.map(row ->
                new Begun(draft(row, files.getOrDefault(row.get(DRAFT.ID), List.of())), row.get(DRAFT.CREATED)));
    }

    private List<DraftFile> files(String id) {
        return sql.select(DRAFT_FILE.NAME, DRAFT_FILE.SHA256, DRAFT_FILE.BYTES)
                .from(DRAFT_FILE)
                .where(DRAFT_FILE.DRAFT.eq(id))
                .orderBy(DRAFT_FILE.PLACE)
                .fetch(Records.mapping(DraftFile::new));
    }

    /** It is to be taken; with what its sender says to whoever approves. */
    void take(String id, Draft.Stage stage, String note) {
        sql.update(DRAFT)
                .set(DRAFT.STAGE, stage.word())
                .set(DRAFT.NOTE, note)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    /** It could not be taken: it is to be looked at again, and kept as long as one that came now. */
    void putBack(String id, OffsetDateTime at) {
        sql.update(DRAFT)
                .set(DRAFT.STAGE, Draft.Stage.CHECK.word())
                .set(DRAFT.PUT_BACK, at)
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    void answers(String id, Map<String, String> answers) {
        sql.update(DRAFT)
                .set(DRAFT.ANSWERS, AnswerText.of(answers))
                .where(DRAFT.ID.eq(id))
                .execute();
    }

    /** What was answered is put aside, to be offered when the file is asked about again; where nothing was, what lies aside stays. */
    void putAside(Draft draft, Map<String, String> left) {
        Map<String, String> given = new LinkedHashMap<>(draft.answers());
        given.remove(Draft.REREAD);
        sql.update(DRAFT)
                .set(DRAFT.ANSWERS, AnswerText.of(left))
                .set(DRAFT.EARLIER, AnswerText.of(given.isEmpty() ? draft.earlier() : given))
                .where(DRAFT.ID.eq(draft.id()))
                .execute();
    }

    /** The files are in the lake, under these ids. */
    void taken(String id, Collection<String> submissions) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.update(DRAFT)
                    .set(DRAFT.STAGE, Draft.Stage.DONE.word())
                    .where(DRAFT.ID.eq(id))
                    .execute();
            tx.deleteFrom(UPLOAD).where(UPLOAD.DRAFT.eq(id)).execute();
            submissions.stream()
                    .sorted()
                    .distinct()
                    .forEach(submission -> tx.insertInto(UPLOAD)
                            .set(UPLOAD.SUBMISSION, submission)
                            .set(UPLOAD.DRAFT, id)
                            .execute());
        });
    }

    void remove(String id) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            tx.deleteFrom(DRAFT_FILE).where(DRAFT_FILE.DRAFT.eq(id)).execute();
            tx.deleteFrom(DRAFT).where(DRAFT.ID.eq(id)).execute();
        });
    }

    /** A draft and whose it is. */
    record Owned(String id, String account) {}

    /** Of the drafts that came, or were put back, before: those nobody said to take. */
    List<Owned> abandoned(OffsetDateTime before) {
        return owned(
                DSL.coalesce(DRAFT.PUT_BACK, DRAFT.CREATED).lt(before).and(DRAFT.STAGE.eq(Draft.Stage.CHECK.word())));
    }

    /** Drafts that are to be taken and are not in the lake yet, the oldest first. */
    List<Owned> committed() {
        return owned(DRAFT.STAGE.in(Draft.Stage.TAKE.word(), Draft.Stage.HOLD.word()));
    }

    private List<Owned> owned(Condition which) {
        return sql.select(DRAFT.ID, DRAFT.ACCOUNT)
                .from(DRAFT)
                .where(which)
                .orderBy(DRAFT.CREATED, DRAFT.ID)
                .fetch(Records.mapping(Owned::new));
    }

    /** Ids of the submissions an account sent from a browser last, those of its latest {@value #LATEST} drafts. */
    Set<String> latestOf(String account) {
        return new HashSet<>(sql.select(UPLOAD.SUBMISSION)
                .from(UPLOAD)
                .where(UPLOAD.DRAFT.in(DSL.select(DRAFT.ID)
                        .from(DRAFT)
                        .where(DRAFT.ACCOUNT.eq(account))
                        .orderBy(DRAFT.CREATED.desc(), DRAFT.ID)
                        .limit(LATEST)))
                .orderBy(UPLOAD.SUBMISSION)
                .fetch(UPLOAD.SUBMISSION));
    }

    /** Which of some submissions an account sent from a browser. */
    Set<String> sentBy(String account, Collection<String> submissions) {
        List<String> asked = List.copyOf(submissions);
        Set<String> own = new HashSet<>();
        for (int from = 0; from < asked.size(); from += TOGETHER) {
            own.addAll(sql.select(UPLOAD.SUBMISSION)
                    .from(UPLOAD)
                    .join(DRAFT)
                    .on(DRAFT.ID.eq(UPLOAD.DRAFT))
                    .where(UPLOAD.SUBMISSION.in(asked.subList(from, Math.min(asked.size(), from + TOGETHER))))
                    .and(DRAFT.ACCOUNT.eq(account))
                    .orderBy(UPLOAD.SUBMISSION)
                    .fetch(UPLOAD.SUBMISSION));
        }
        return own;
    }

    /** Ids of the submissions that came of a draft. */
    List<String> submissionsOfDraft(String draft) {
        return sql.select(UPLOAD.SUBMISSION)
                .from(UPLOAD)
                .where(UPLOAD.DRAFT.eq(draft))
                .orderBy(UPLOAD.SUBMISSION)
                .fetch(UPLOAD.SUBMISSION);
    }

    /** A draft a submission came of, with the files as they were sent; empty for what came by the command line. */
    Optional<Draft> of(String submission) {
        return sql.select(DRAFT.ID, DRAFT.ACCOUNT)
                .from(UPLOAD)
                .join(DRAFT)
                .on(DRAFT.ID.eq(UPLOAD.DRAFT))
                .where(UPLOAD.SUBMISSION.eq(submission))
                .orderBy(DRAFT.CREATED)
                .limit(1)
                .fetchOptional()
                .flatMap(row -> find(row.value1(), row.value2()));
    }
}
