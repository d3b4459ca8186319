package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.Period;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.OTHER_CLOSING;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;

/** Reads runs: which are published, and what was known of each when it was made. */
@Component
public class RunQueries {

    private final DSLContext sql;

    public RunQueries(Database database) {
        this.sql = database.sql();
    }

    /** Runs that the pages show now: by set, then the newest period first. */
    public List<RunHead> published() {
        return heads(PUBLISHED_RUN.RUN.isNotNull());
    }

    /** All runs that were ever published, in the same order. */
    public List<RunHead> all() {
        return heads(DSL.noCondition());
    }

    public Optional<RunHead> find(String run) {
        return heads(RUN.RUN_.eq(run)).stream().findFirst();
    }

    public Optional<RunHead> findPublished(String indexSet, Period period) {
        return heads(PUBLISHED_RUN.INDEX_SET.eq(indexSet).and(PUBLISHED_RUN.PERIOD.eq(period.toString()))).stream()
                .findFirst();
    }

    /** The run that the pages show in place of one that was published once; empty for one that they show. */
    public Optional<RunHead> findNewer(RunHead run) {
        return run.published() ? Optional.empty() : findPublished(run.indexSet(), run.period());
    }

    /** The index set as text, as it was when the run was made. */
    public Optional<String> findYaml(String indexSetSha256) {
        return sql.select(RUN.INDEX_SET_YAML)
                .from(RUN)
                .where(RUN.INDEX_SET_SHA256.eq(indexSetSha256))
                .orderBy(RUN.RUN_)
                .limit(1)
                .fetchOptional(RUN.INDEX_SET_YAML);
    }

    /** The manifest of a run, JSON. */
    public Optional<String> findManifest(String run) {
        return sql.select(RUN.MANIFEST).from(RUN).where(RUN.RUN_.eq(run)).fetchOptional(RUN.MANIFEST);
    }

    /** What a run rests on besides the closing it scored. */
    public RunBasis basis(String run) {
        return new RunBasis(sql.select(
                        OTHER_CLOSING.PURPOSE.convertFrom(OtherClosing.Purpose::of),
                        OTHER_CLOSING.OF_RUN,
                        OTHER_CLOSING.CLOSING,
                        OTHER_CLOSING.PERIOD.convertFrom(Period::parse),
                        OTHER_CLOSING.CLOSED_AT,
                        OTHER_CLOSING.CLOSED_BY,
                        OTHER_CLOSING.UNITS)
                .from(OTHER_CLOSING)
                .where(OTHER_CLOSING.RUN.eq(run))
                .orderBy(OTHER_CLOSING.PLACE_NO)
                .fetch(mapping(OtherClosing::new)));
    }

    /** Whether the pages have the run whose units the statistics are of, where it is another one. */
    public boolean hasSample(RunBasis basis) {
        return basis.sample()
                .filter(sample -> sql.fetchExists(RUN, RUN.RUN_.eq(sample.ofRun())))
                .isPresent();
    }

    private List<RunHead> heads(Condition condition) {
        return sql.select(
                        RUN.RUN_,
                        RUN.INDEX_SET,
                        RUN.VERSION,
                        RUN.INDEX_SET_SHA256,
                        RUN.ILLUSTRATIVE,
                        RUN.PERIOD.convertFrom(Period::parse),
                        RUN.CLOSING,
                        RUN.CLOSED_AT,
                        RUN.CLOSED_BY,
                        RUN.UNITS,
                        RUN.RANKED,
                        RUN.CREATED,
                        RUN.ENGINE,
                        RUN.MANIFEST_SHA256,
                        PUBLISHED_RUN.PUBLISHED_AT,
                        PUBLISHED_RUN.PUBLISHED_BY)
                .from(RUN)
                .leftJoin(PUBLISHED_RUN)
                .on(PUBLISHED_RUN.RUN.eq(RUN.RUN_))
                .where(condition)
                .orderBy(RUN.INDEX_SET, RUN.PERIOD_START.desc(), RUN.PERIOD, RUN.CREATED.desc(), RUN.RUN_)
                .fetch(mapping(RunHead::new));
    }
}
