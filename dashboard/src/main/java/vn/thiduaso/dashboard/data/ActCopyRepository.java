package vn.thiduaso.dashboard.data;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.lake.ActLink;

import static vn.thiduaso.dashboard.store.jooq.Tables.ACT_COPY;

/**
 * Copies acts of the lake into the audit: in their order, each once, those of the command line too. The lake and the database have no transaction
 * in common, so the lake comes first and the audit catches up with it: an act whose copy was prevented is copied with the next one.
 */
@Component
public class ActCopyRepository {

    private static final int ONE = 1;

    private final DSLContext sql;

    public ActCopyRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * Copies everything that is not in the audit yet, in one transaction.
     *
     * @param from gives the acts of the lake from a place on; asked for while nobody else copies
     * @return how many were copied
     * @throws IllegalStateException when the lake does not have the act that was copied last: its acts are others than they were
     */
    public int copy(LongFunction<List<ActLink>> from, OffsetDateTime at) {
        return sql.transactionResult(transaction -> {
            DSLContext tx = DSL.using(transaction);
            var last = tx.select(ACT_COPY.SEQ, ACT_COPY.CHAIN)
                    .from(ACT_COPY)
                    .where(ACT_COPY.ONE.eq(ONE))
                    .forUpdate()
                    .fetchSingle();
            List<ActLink> links = from.apply(last.value1());
            boolean first = last.value1() == 0;
            if (!first
                    && (links.isEmpty()
                            || links.get(0).act().seq() != last.value1()
                            || !links.get(0).chain().equals(last.value2()))) {
                throw new IllegalStateException(
                        "act %d of the lake is not the one in the audit (%s)".formatted(last.value1(), last.value2()));
            }
            return append(transaction, last.value2(), first ? links : links.subList(1, links.size()), at);
        });
    }

    private static int append(Configuration transaction, String lastChain, List<ActLink> links, OffsetDateTime at) {
        String before = lastChain;
        for (ActLink link : links) {
            AuditRepository.append(transaction, entry(link, before), at);
            before = link.chain();
        }
        if (!links.isEmpty()) {
            DSL.using(transaction)
                    .update(ACT_COPY)
                    .set(ACT_COPY.SEQ, links.get(links.size() - 1).act().seq())
                    .set(ACT_COPY.CHAIN, before)
                    .where(ACT_COPY.ONE.eq(ONE))
                    .execute();
        }
        return links.size();
    }

    private static Act entry(ActLink link, String before) {
        var act = link.act();
        String actor = act.by().account().orElseGet(() -> Act.terminal(act.by().name()));
        return Act.of(
                        actor,
                        kind(act.kind()),
                        "%s #%d %s".formatted(object(act.subject()), act.seq(), act.at()),
                        Optional.of(before).filter(chain -> !chain.isEmpty()),
                        Optional.of(link.chain()))
                .because(Optional.of(act.reason()));
    }

    private static String object(Subject subject) {
        String period = subject.indexSet() + " " + subject.period();
        if (subject instanceof Subject.OfSubmission of) {
            return period + " " + of.submission();
        }
        if (subject instanceof Subject.OfFinding of) {
            return period + " " + of.submission() + " " + of.finding();
        }
        return subject instanceof Subject.OfUnit of ? period + " " + of.unit() : period;
    }

    private static Act.Kind kind(vn.thiduaso.datasets.act.ActKind kind) {
        return switch (kind) {
            case SUBMIT -> Act.Kind.SUBMIT;
            case WITHDRAW -> Act.Kind.WITHDRAW;
            case RETURN -> Act.Kind.RETURN;
            case APPROVE -> Act.Kind.APPROVE;
            case CLOSE -> Act.Kind.CLOSE;
            case ASK_UNLOCK -> Act.Kind.ASK_UNLOCK;
            case GRANT_UNLOCK -> Act.Kind.GRANT_UNLOCK;
            case REFUSE_UNLOCK -> Act.Kind.REFUSE_UNLOCK;
            case DECLARE -> Act.Kind.DECLARE;
            case RETRACT -> Act.Kind.RETRACT;
            case ASK_BACK -> Act.Kind.ASK_BACK;
            case CONFIRM -> Act.Kind.CONFIRM;
            case REOPEN -> Act.Kind.REOPEN;
        };
    }
}
