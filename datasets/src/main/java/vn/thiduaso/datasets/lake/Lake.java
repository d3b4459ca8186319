package vn.thiduaso.datasets.lake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.jdbc.UncheckedSQLException;

import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Subject.OfSubmission;
import vn.thiduaso.scoring.Period;

/**
 * The open lake: its tables, and the commits that go over several of them.
 *
 * <p>Safe for several threads and several processes. Iceberg commits one table at a time; what must appear together is made visible by the row
 * that is committed last. A commit whose outcome is unknown (the connection broke) flies out as Iceberg's exception and nothing is cleaned
 * up; calling again is right in every case.
 */
public final class Lake implements AutoCloseable {

    static {
        // planning in Iceberg's pool polls every 10 ms: longer than reading the manifests of a lake in a folder
        if (System.getProperty("iceberg.scan.plan-in-worker-pool") == null) {
            System.setProperty("iceberg.scan.plan-in-worker-pool", "false");
        }
    }

    private final JdbcCatalog catalog;
    private final SubmissionTable submissions;
    private final UnitTable units;
    private final ObservationTable observations;
    private final QuarantineTable quarantine;
    private final FindingTable findings;
    private final ActTable acts;
    private final ClosedPeriodTable closedPeriods;
    private final RunTable runs;
    private final ScoreTable scores;
    private final RobustnessTable robustness;
    private final MappingTable mappings;
    private final IndexSetTable indexSets;
    private final Map<String, LakeTable> tables;

    private Lake(JdbcCatalog catalog, Map<String, LakeTable> tables, Runnable force) {
        this.catalog = catalog;
        submissions = new SubmissionTable(tables.get(TableShape.SUBMISSION.name()), force);
        units = new UnitTable(tables.get(TableShape.UNIT.name()), submissions);
        observations = new ObservationTable(tables.get(TableShape.OBSERVATION.name()), submissions);
        quarantine = new QuarantineTable(tables.get(TableShape.QUARANTINE.name()), submissions);
        findings = new FindingTable(tables.get(TableShape.FINDING.name()), submissions);
        acts = new ActTable(tables.get(TableShape.ACT.name()), submissions, force);
        closedPeriods = new ClosedPeriodTable(tables.get(TableShape.CLOSED_PERIOD.name()), acts);
        runs = new RunTable(tables.get(TableShape.RUN.name()), force);
        scores = new ScoreTable(tables.get(TableShape.SCORE.name()), runs);
        robustness = new RobustnessTable(tables.get(TableShape.ROBUSTNESS.name()), force);
        mappings = new MappingTable(tables.get(TableShape.MAPPING.name()), force);
        indexSets = new IndexSetTable(tables.get(TableShape.INDEX_SET.name()), force);
        this.tables = tables;
    }

    /** Opens the lake and creates what it does not have yet. Fails when the database or the folder cannot be reached. */
    public static Lake open(LakeSettings settings) {
        JdbcCatalog catalog = connect(settings);
        try {
            createNamespace(catalog);
            Map<String, LakeTable> tables = new LinkedHashMap<>();
            for (TableShape shape : TableShape.ALL) {
                tables.put(shape.name(), LakeTable.open(catalog, shape, settings.location()));
            }
            Lake lake = new Lake(catalog, tables, settings::forceDatabase);
            EarlierClosings.takeOver(catalog, lake.acts);
            return lake;
        } catch (RuntimeException e) {
            catalog.close();
            throw e;
        }
    }

    public SubmissionTable submissions() {
        return submissions;
    }

    public UnitTable units() {
        return units;
    }

    public ObservationTable observations() {
        return observations;
    }

    public QuarantineTable quarantine() {
        return quarantine;
    }

    public FindingTable findings() {
        return findings;
    }

    public ActTable acts() {
        return acts;
    }

    public ClosedPeriodTable closedPeriods() {
        return closedPeriods;
    }

    public RunTable runs() {
        return runs;
    }

    public ScoreTable scores() {
        return scores;
    }

    public RobustnessTable robustness() {
        return robustness;
    }

    public MappingTable mappings() {
        return mappings;
    }

    public IndexSetTable indexSets() {
        return indexSets;
    }

    /** Submissions of figures for an index set and period, by seq, and how far each has come. */
    public List<StandingSubmission> standings(String indexSet, Period period) {
        ActLog log = acts.log();
        return submissions.of(indexSet, period).stream()
                .map(row -> standing(log, row))
                .toList();
    }

    /** All submissions of figures by seq, and how far each has come. */
    public List<StandingSubmission> standings() {
        return standings(submissions.all());
    }

    /** Some submissions of figures by seq, and how far each has come; an id that names none is passed over. */
    public List<StandingSubmission> standings(Set<String> ids) {
        return ids.isEmpty() ? List.of() : standings(submissions.of(ids));
    }

    private List<StandingSubmission> standings(List<Submission> rows) {
        ActLog log = acts.log();
        return rows.stream()
                .filter(row -> row.kind() == Submission.Kind.OBSERVATIONS)
                .map(row -> standing(log, row))
                .toList();
    }

    private static StandingSubmission standing(ActLog log, Submission row) {
        OfSubmission subject = row.subject();
        return new StandingSubmission(row, log.state(subject), log.last(subject));
    }

    /** Whether a file that a manifest names is there with the same bytes. */
    public boolean holds(LakeFile file) {
        // any table opens any file of the lake
        return tables.get(TableShape.RUN.name()).holds(file);
    }

    /** Files of the lists that say what counts (runs, acts, submissions, units) which cannot be read; empty when all can. */
    public List<UnreadableFile> unreadableLists() {
        return Stream.of(TableShape.RUN, TableShape.ACT, TableShape.SUBMISSION, TableShape.UNIT)
                .flatMap(shape -> tables.get(shape.name()).unreadable(Expressions.alwaysTrue()).stream())
                .toList();
    }

    /** Files with figures as sent for an index set and period which cannot be read; empty when all can. */
    public List<UnreadableFile> unreadableFigures(String indexSet, Period period) {
        return tables.get(TableShape.OBSERVATION.name())
                .unreadable(Expressions.and(
                        Expressions.equal("index_set", indexSet), Expressions.equal("period", period.toString())));
    }

    /**
     * Commits files with everything they carry: one commit in each table, submissions last. Files that are listed already change nothing; what a
     * killed attempt left of these files is replaced.
     *
     * @param batches in the order in which they supersede each other
     */
    public CommittedSubmissions commit(List<SubmissionBatch> batches) {
        return commit(batches, List.of());
    }

    /**
     * The same where rows of the submissions are in files already, written by {@link #submissionWriter}.
     *
     * @param written files with rows of these submissions; those of one that is listed already are left unlisted
     */
    public CommittedSubmissions commit(List<SubmissionBatch> batches, List<WrittenRows> written) {
        Map<String, SubmissionBatch> once = new LinkedHashMap<>();
        batches.forEach(batch -> once.putIfAbsent(batch.submission().id(), batch));
        Set<String> listed = new HashSet<>();
        submissions.all().forEach(row -> listed.add(row.id()));
        List<SubmissionBatch> fresh = once.values().stream()
                .filter(batch -> !listed.contains(batch.submission().id()))
                .toList();
        if (!fresh.isEmpty()) {
            units.replace(fresh);
            observations.replace(fresh, files(written, listed, WrittenRows::observations));
            quarantine.replace(fresh, files(written, listed, WrittenRows::quarantine));
            findings.replace(fresh, files(written, listed, WrittenRows::findings));
        }
        return submissions.list(
                once.values().stream().map(SubmissionBatch::submission).toList());
    }

    private static List<DataFile> files(
            List<WrittenRows> written, Set<String> listed, Function<WrittenRows, List<DataFile>> ofTable) {
        return written.stream()
                .filter(part -> !listed.contains(part.submission()))
                .flatMap(part -> ofTable.apply(part).stream())
                .toList();
    }

    /** Writes files of submissions; may be sent to other processes. */
    public SubmissionWriter submissionWriter() {
        return SubmissionWriter.of(
                tables.get(TableShape.OBSERVATION.name()),
                tables.get(TableShape.QUARANTINE.name()),
                tables.get(TableShape.FINDING.name()));
    }

    /**
     * Commits a run with its scores; the run last.
     *
     * @return the run that is listed now: this one, or the first one of the same id
     */
    public RunRow commit(RunRow run, List<ScoreRow> rows) {
        return runs.find(run.id()).orElseGet(() -> {
            scores.replace(run.id(), rows);
            return runs.list(run);
        });
    }

    @Override
    public void close() {
        catalog.close();
    }

    private static JdbcCatalog connect(LakeSettings settings) {
        try (Connection held = settings.connect()) {
            JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true);
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            return catalog;
        } catch (SQLException e) {
            throw new UncheckedSQLException(e, "Failed to connect: %s", settings.databaseUrl());
        }
    }

    private static void createNamespace(JdbcCatalog catalog) {
        if (!catalog.namespaceExists(LakeTable.NAMESPACE)) {
            try {
                catalog.createNamespace(LakeTable.NAMESPACE, Map.of());
            } catch (AlreadyExistsException | UncheckedSQLException raced) {
                // another process opened the same new lake a moment earlier
                if (!catalog.namespaceExists(LakeTable.NAMESPACE)) {
                    throw raced;
                }
            }
        }
    }
}
