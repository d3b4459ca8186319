package vn.thiduaso.dashboard.data.questionnaire;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.ingest.questionnaire.Answer;

import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER;
import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_SENDING;

/** Answers as they are kept, and when they were sent. */
@Component
class AnswerRepository {

    private final DSLContext sql;

    AnswerRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * An answer with who gave it and when.
     *
     * @param answer without a remark
     */
    record Kept(Answer answer, String account, OffsetDateTime at) {}

    /**
     * A file made of answers.
     *
     * @param draft id
     */
    record Sending(String draft, String account, OffsetDateTime at) {}

    private static Condition of(Respondent whose) {
        return ANSWER.INDEX_SET
                .eq(whose.indexSet())
                .and(ANSWER.PERIOD.eq(whose.period().toString()))
                .and(ANSWER.UNIT.eq(whose.unit()));
    }

    /** By code; only questions somebody touched. */
    Map<String, Kept> all(Respondent whose) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        sql.selectFrom(ANSWER)
                .where(of(whose))
                .orderBy(ANSWER.CODE)
                .forEach(row -> kept.put(
                        row.get(ANSWER.CODE),
                        new Kept(
                                new Answer(
                                        row.get(ANSWER.CODE),
                                        row.get(ANSWER.FIGURE),
                                        row.get(ANSWER.NUMERATOR),
                                        row.get(ANSWER.DENOMINATOR),
                                        row.get(ANSWER.NOT_APPLICABLE),
                                        row.get(ANSWER.EVIDENCE),
                                        ""),
                                row.get(ANSWER.ACCOUNT),
                                row.get(ANSWER.ANSWERED))));
        return kept;
    }

    /** Keeps answers in place of those to the same questions: all of them, or none. */
    void keep(Respondent whose, List<Answer> answers, String account, OffsetDateTime at) {
        sql.transaction(transaction -> {
            DSLContext tx = DSL.using(transaction);
            for (Answer answer : answers) {
                tx.insertInto(ANSWER)
                        .set(ANSWER.INDEX_SET, whose.indexSet())
                        .set(ANSWER.PERIOD, whose.period().toString())
                        .set(ANSWER.UNIT, whose.unit())
                        .set(ANSWER.CODE, answer.code())
                        .set(ANSWER.FIGURE, answer.value())
                        .set(ANSWER.NUMERATOR, answer.numerator())
                        .set(ANSWER.DENOMINATOR, answer.denominator())
                        .set(ANSWER.NOT_APPLICABLE, answer.notApplicable())
                        .set(ANSWER.EVIDENCE, answer.evidence())
                        .set(ANSWER.ACCOUNT, account)
                        .set(ANSWER.ANSWERED, at)
                        .onConflict(ANSWER.INDEX_SET, ANSWER.PERIOD, ANSWER.UNIT, ANSWER.CODE)
                        .doUpdate()
                        .set(ANSWER.FIGURE, answer.value())
                        .set(ANSWER.NUMERATOR, answer.numerator())
                        .set(ANSWER.DENOMINATOR, answer.denominator())
                        .set(ANSWER.NOT_APPLICABLE, answer.notApplicable())
                        .set(ANSWER.EVIDENCE, answer.evidence())
                        .set(ANSWER.ACCOUNT, account)
                        .set(ANSWER.ANSWERED, at)
                        .execute();
            }
        });
    }

    void sent(Respondent whose, String draft, String account, OffsetDateTime at) {
        sql.insertInto(ANSWER_SENDING)
                .set(ANSWER_SENDING.DRAFT, draft)
                .set(ANSWER_SENDING.INDEX_SET, whose.indexSet())
                .set(ANSWER_SENDING.PERIOD, whose.period().toString())
                .set(ANSWER_SENDING.UNIT, whose.unit())
                .set(ANSWER_SENDING.ACCOUNT, account)
                .set(ANSWER_SENDING.SENT, at)
                .execute();
    }

    /** The last one; empty when nothing was sent yet. */
    Optional<Sending> lastSent(Respondent whose) {
        return sql.selectFrom(ANSWER_SENDING)
                .where(ANSWER_SENDING
                        .INDEX_SET
                        .eq(whose.indexSet())
                        .and(ANSWER_SENDING.PERIOD.eq(whose.period().toString()))
                        .and(ANSWER_SENDING.UNIT.eq(whose.unit())))
                .orderBy(ANSWER_SENDING.SENT.desc(), ANSWER_SENDING.DRAFT)
                .limit(1)
                .fetchOptional(row -> new Sending(
                        row.get(ANSWER_SENDING.DRAFT), row.get(ANSWER_SENDING.ACCOUNT), row.get(ANSWER_SENDING.SENT)));
    }
}
