package vn.thiduaso.dashboard.published;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record16;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.scoring.Period;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.OTHER_CLOSING;
import static vn.thiduaso.dashboard.store.jooq.Tables.PUBLISHED_RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;

/** Reads runs: which are published, and what was known of each when it was made. */
@Component
public class RunQueries {

    /** Runs that are read where somebody chooses one of all. */
    public static final int MOST = 200;

    private final DSLContext sql;
    private volatile Kept kept = new Kept(-1, List.of());

    public RunQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * The published runs as they were read once.
     *
     * @param act number of the last act of publishing then
     */
    private record Kept(long act, List<RunHead> published) {

        Kept {
            published = List.copyOf(published);
        }
    }

    /** Runs that the pages show now: by set, then the newest period first. Read again only after somebody published, in whatever process. */
    public List<RunHead> published() {
        long act = lastPublished();
        Kept now = kept;
        if (now.act() != act) {
            // the act is read first: a list that is newer than it is read once more, never kept too long
            now = new Kept(act, heads(PUBLISHED_RUN.RUN.isNotNull()).fetch(mapping(RunHead::new)));
            kept = now;
        }
        return now.published();
    }

    /** Acts are written in the transaction that publishes, and one after the other; 0 when there is none. */
    private long lastPublished() {
        return sql.select(AUDIT.SEQ)
                .from(AUDIT)
                .where(AUDIT.ACT.eq(Act.Kind.PUBLISH.code()))
                .orderBy(AUDIT.ACT.desc(), AUDIT.SEQ.desc())
                .limit(1)
                .fetchOptional(AUDIT.SEQ)
                .orElse(0L);
    }

    /** The newest {@value #MOST} of all runs that were ever published, in the same order. */
    public List<RunHead> newest() {
        Condition newest = RUN.RUN_.in(DSL.select(RUN.RUN_)
                .from(RUN)
                .orderBy(RUN.CREATED.desc(), RUN.RUN_.desc())
                .limit(MOST));
        return heads(newest).fetch(mapping(RunHead::new));
    }

    /** Runs of the same set that were made before a run, the latest first. */
    public List<RunHead> before(RunHead run, int most) {
        Condition earlier =
                RUN.CREATED.lt(run.created()).or(RUN.CREATED.eq(run.created()).and(RUN.RUN_.lt(run.run())));
        List<String> before = sql.select(RUN.RUN_)
                .from(RUN)
                .where(RUN.INDEX_SET.eq(run.indexSet()))
                .and(earlier)
                .orderBy(RUN.CREATED.desc(), RUN.RUN_.desc())
                .limit(most)
                .fetch(RUN.RUN_);
        Map<String, RunHead> heads = before.isEmpty() ? Map.of() : byId(before);
        return before.stream().map(heads::get).toList();
    }

    /** Those of some runs that were ever published, by run. */
    public Map<String, RunHead> byId(Collection<String> some) {
        return heads(RUN.RUN_.in(some)).fetchMap(RUN.RUN_, mapping(RunHead::new));
    }

    public Optional<RunHead> find(String run) {
        return heads(RUN.RUN_.eq(run)).fetchOptional(mapping(RunHead::new));
    }

    /** @throws NotFoundException when there is none */
    public RunHead run(String run) {
        return find(run).orElseThrow(() -> new NotFoundException("error.no-run", run));
    }

    public Optional<RunHead> findPublished(String indexSet, Period period) {
        return heads(PUBLISHED_RUN.INDEX_SET.eq(indexSet).and(PUBLISHED_RUN.PERIOD.eq(period.toString())))
                .fetchOptional(mapping(RunHead::new));
    }

    /** The run of the same set and period that a run corrects: the last one of an earlier closing, or an earlier one of the same closing. */
    public Optional<RunHead> findCorrected(RunHead run) {
        return sql.select(RUN.RUN_)
                .from(RUN)
                .where(RUN.INDEX_SET.eq(run.indexSet()))
                .and(RUN.PERIOD_START.eq(run.period().firstDay()))
                .and(RUN.PERIOD.eq(run.period().toString()))
                .and(RUN.RUN_.ne(run.run()))
                .and(RUN.CLOSED_AT
                        .lt(run.closedAt())
                        .or(RUN.CLOSING.eq(run.closing()).and(RUN.CREATED.lt(run.created()))))
                .orderBy(RUN.CLOSED_AT.desc(), RUN.CREATED.desc(), RUN.RUN_)
                .limit(1)
                .fetchOptional(RUN.RUN_)
                .flatMap(this::find);
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

    private SelectLimitStep<
                    Record16<
                            String,
                            String,
                            String,
                            String,
                            Boolean,
                            Period,
                            String,
                            OffsetDateTime,
                            String,
                            Integer,
                            Integer,
                            OffsetDateTime,
                            String,
                            String,
                            OffsetDateTime,
                            String>>
            heads(Condition condition) {
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
                .orderBy(RUN.INDEX_SET, RUN.PERIOD_START.desc(), RUN.PERIOD, RUN.CREATED.desc(), RUN.RUN_);
    }
}
