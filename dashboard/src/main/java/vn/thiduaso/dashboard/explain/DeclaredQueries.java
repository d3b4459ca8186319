package vn.thiduaso.dashboard.explain;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.store.Database;

import static org.jooq.impl.DSL.max;
import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_SENDING;
import static vn.thiduaso.dashboard.store.jooq.Tables.UPLOAD;

/** Tells figures a unit said of itself, by answering the questionnaire, from those that came in any other way. */
@Component
class DeclaredQueries {

    private final DSLContext sql;

    DeclaredQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Of some figures those a unit said itself.
     *
     * @param submissions made of answers
     * @param proofs files beside those answers, as they were when the answers were sent
     */
    record Declared(Set<String> submissions, List<Proof> proofs) {

        Declared {
            submissions = Set.copyOf(submissions);
            proofs = List.copyOf(proofs);
        }

        boolean isOf(@Nullable String submission) {
            return submission != null && submissions.contains(submission);
        }
    }

    /** A file beside the answer to the question of a code. */
    record Proof(String id, String code, String name, String sha256, String account, OffsetDateTime added) {}

    Declared of(RunHead run, String unit, List<SourceCell> figures) {
        Map<String, OffsetDateTime> sent = sent(figures.stream()
                .map(SourceCell::submission)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<String> codes = figures.stream()
                .filter(figure -> figure.submission() != null && sent.containsKey(figure.submission()))
                .map(SourceCell::code)
                .collect(Collectors.toSet());
        return new Declared(
                sent.keySet(),
                codes.isEmpty()
                        ? List.of()
                        : proofs(
                                run,
                                unit,
                                codes,
                                sent.values().stream()
                                        .max(OffsetDateTime::compareTo)
                                        .orElseThrow()));
    }

    /** Those of some submissions that were made of answers, and when these were sent. */
    private Map<String, OffsetDateTime> sent(Collection<String> submissions) {
        return submissions.isEmpty()
                ? Map.of()
                : sql.select(UPLOAD.SUBMISSION, max(ANSWER_SENDING.SENT))
                        .from(UPLOAD)
                        .join(ANSWER_SENDING)
                        .on(ANSWER_SENDING.DRAFT.eq(UPLOAD.DRAFT))
                        .where(UPLOAD.SUBMISSION.in(submissions))
                        .groupBy(UPLOAD.SUBMISSION)
                        .orderBy(UPLOAD.SUBMISSION)
                        .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private List<Proof> proofs(RunHead run, String unit, Set<String> codes, OffsetDateTime sent) {
        return sql.selectFrom(ANSWER_FILE)
                .where(ANSWER_FILE.INDEX_SET.eq(run.indexSet()))
                .and(ANSWER_FILE.PERIOD.eq(run.period().toString()))
                .and(ANSWER_FILE.UNIT.eq(unit))
                .and(ANSWER_FILE.CODE.in(codes))
                .and(ANSWER_FILE.ADDED.le(sent))
                .orderBy(ANSWER_FILE.ADDED, ANSWER_FILE.ID)
                .fetch(row -> new Proof(
                        row.get(ANSWER_FILE.ID),
                        row.get(ANSWER_FILE.CODE),
                        row.get(ANSWER_FILE.NAME),
                        row.get(ANSWER_FILE.SHA256),
                        row.get(ANSWER_FILE.ACCOUNT),
                        row.get(ANSWER_FILE.ADDED)));
    }
}
