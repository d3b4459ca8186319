package vn.thiduaso.dashboard.publish;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.AuditRepository;
import vn.thiduaso.dashboard.store.BulkRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.lake.RobustnessAnalysis;
import vn.thiduaso.datasets.lake.RobustnessRow;
import vn.thiduaso.scoring.robustness.UnitRobustness;

import static vn.thiduaso.dashboard.store.jooq.Tables.ROBUSTNESS;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ROBUSTNESS;

/** Copies robustness analyses of runs that are here, each with its audit row in one transaction. */
public final class AnalysisRepository {

    private final DSLContext sql;

    public AnalysisRepository(Database database) {
        this.sql = database.sql();
    }

    /**
     * Copies those that are not here yet; one that is here is the same, for its id says so.
     *
     * @param at when, UTC
     * @return how many were copied
     */
    public int publish(String run, List<PublishableAnalysis> analyses, String actor, OffsetDateTime at) {
        List<String> here = sql.select(ROBUSTNESS.ANALYSIS)
                .from(ROBUSTNESS)
                .where(ROBUSTNESS.RUN.eq(run))
                .orderBy(ROBUSTNESS.ANALYSIS)
                .fetch(ROBUSTNESS.ANALYSIS);
        List<PublishableAnalysis> fresh = analyses.stream()
                .filter(analysis -> !here.contains(analysis.head().id()))
                .toList();
        fresh.forEach(analysis -> sql.transaction(transaction -> copy(transaction, analysis, actor, at)));
        return fresh.size();
    }

    private static void copy(Configuration transaction, PublishableAnalysis analysis, String actor, OffsetDateTime at) {
        RobustnessAnalysis head = analysis.head();
        BulkRepository.insert(transaction, ROBUSTNESS, Stream.<@Nullable Object[]>of(new @Nullable Object[] {
            head.run(), head.id(), head.designSha256(), head.seed(), head.draws(), head.top(), head.manifest(), at
        }));
        BulkRepository.insert(
                transaction, UNIT_ROBUSTNESS, analysis.rows().get().stream().map(row -> row(head, row)));
        String about = DSL.using(transaction)
                .select(DSL.concat(RUN.INDEX_SET, DSL.inline(" "), RUN.PERIOD))
                .from(RUN)
                .where(RUN.RUN_.eq(head.run()))
                .fetchSingle()
                .value1();
        Act act = Act.of(
                actor,
                Act.Kind.PUBLISH_ANALYSIS,
                about + " " + head.id(),
                Optional.empty(),
                Optional.of(Act.hash(head.manifest())));
        AuditRepository.append(transaction, act.aboutRun(head.run()), at);
    }

    private static @Nullable Object[] row(RobustnessAnalysis head, RobustnessRow row) {
        UnitRobustness of = row.result();
        return new @Nullable Object[] {
            head.run(),
            head.id(),
            of.unit(),
            of.ranked(),
            known(of.meanRank()),
            known(of.medianRank()),
            known(of.lowRank()),
            known(of.highRank()),
            of.top(),
            of.firstRank() == 0 ? null : of.firstRank(),
            Arrays.stream(of.rankShares()).boxed().toArray(Double[]::new),
            Arrays.stream(row.ranksWithout()).boxed().toArray(Integer[]::new)
        };
    }

    private static @Nullable Double known(double rank) {
        return Double.isNaN(rank) ? null : rank;
    }
}
