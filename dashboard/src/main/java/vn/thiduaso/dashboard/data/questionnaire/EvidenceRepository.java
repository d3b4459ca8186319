package vn.thiduaso.dashboard.data.questionnaire;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_FILE;

/** What is known of files that prove answers; the bytes lie in {@link EvidenceFolder}. */
@Component
class EvidenceRepository {

    private final DSLContext sql;

    EvidenceRepository(Database database) {
        this.sql = database.sql();
    }

    private static Condition of(Respondent whose) {
        return ANSWER_FILE
                .INDEX_SET
                .eq(whose.indexSet())
                .and(ANSWER_FILE.PERIOD.eq(whose.period().toString()))
                .and(ANSWER_FILE.UNIT.eq(whose.unit()));
    }

    /** In the order in which they came. */
    List<EvidenceFile> all(Respondent whose) {
        return sql.selectFrom(ANSWER_FILE)
                .where(of(whose))
                .orderBy(ANSWER_FILE.ADDED, ANSWER_FILE.ID)
                .fetch(row -> new EvidenceFile(
                        row.get(ANSWER_FILE.ID),
                        row.get(ANSWER_FILE.CODE),
                        row.get(ANSWER_FILE.NAME),
                        row.get(ANSWER_FILE.SHA256),
                        row.get(ANSWER_FILE.BYTES),
                        row.get(ANSWER_FILE.ACCOUNT),
                        row.get(ANSWER_FILE.ADDED)));
    }

    /** Empty where the unit has no such file. */
    Optional<EvidenceFile> find(Respondent whose, String id) {
        return all(whose).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    void add(Respondent whose, EvidenceFile file) {
        sql.insertInto(ANSWER_FILE)
                .set(ANSWER_FILE.ID, file.id())
                .set(ANSWER_FILE.INDEX_SET, whose.indexSet())
                .set(ANSWER_FILE.PERIOD, whose.period().toString())
                .set(ANSWER_FILE.UNIT, whose.unit())
                .set(ANSWER_FILE.CODE, file.code())
                .set(ANSWER_FILE.NAME, file.name())
                .set(ANSWER_FILE.SHA256, file.sha256())
                .set(ANSWER_FILE.BYTES, file.bytes())
                .set(ANSWER_FILE.ACCOUNT, file.account())
                .set(ANSWER_FILE.ADDED, file.added())
                .execute();
    }

    /** Nothing where the unit has no such file. */
    void remove(Respondent whose, String id) {
        sql.deleteFrom(ANSWER_FILE).where(of(whose).and(ANSWER_FILE.ID.eq(id))).execute();
    }
}
