package vn.thiduaso.benchmarks.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.ClosingContent;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;

/**
 * Writes the units of the country and its closed periods into a lake, through the lake's own tables.
 *
 * @param folder where the index sets are put as files
 */
record NationalLake(LakeSettings settings, Path folder, Country country) {

    private static final String BY = "bench national";

    /** A bundled set, marked as made up: its units are scored. */
    record Subject(UnitKind kind, IndexSetSource source, Path file) {}

    /** Sets by kind, the enterprises' first. */
    List<Subject> subjects() {
        return List.of(
                subject(UnitKind.ENTERPRISE, "DBI-SME-1970"),
                subject(UnitKind.COMMUNE, "SERVICE-766"),
                subject(UnitKind.PROVINCE, "DTI-PROVINCE-922"));
    }

    private Subject subject(UnitKind kind, String code) {
        String yaml = BundledIndexSets.find(code)
                .orElseThrow()
                .yaml()
                .replaceFirst("(?m)^version: .*$", "$0\nillustrative: true");
        Path file = folder.resolve(code + ".yaml");
        try {
            Files.writeString(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Subject(kind, IndexSetSource.of(yaml, code + ".yaml"), file);
    }

    /** All units as one file of each kind would bring them. */
    void writeUnits() {
        try (Lake lake = Lake.open(settings)) {
            for (UnitKind kind : List.of(UnitKind.PROVINCE, UnitKind.COMMUNE, UnitKind.ENTERPRISE)) {
                String hash = Digests.sha256(kind + " " + country);
                String id = Submission.idOf(Submission.Kind.UNITS, "", "", hash);
                List<UnitRow> rows = country.units(kind, id).toList();
                Submission submission = new Submission(
                        id,
                        Submission.Kind.UNITS,
                        "",
                        "",
                        kind.code() + ".csv",
                        hash,
                        0,
                        rows.size(),
                        rows.size(),
                        0,
                        BY,
                        true,
                        Instant.now(),
                        0);
                lake.commit(List.of(new SubmissionBatch(submission, List.of(), rows, List.of(), List.of())));
            }
        }
    }

    /** Closes one year of a set: its rows are made twice, once for their hash, and never all in memory. */
    ClosedPeriod close(Subject subject, Period period, int year) {
        IndexSetSource source = subject.source();
        Iterable<ClosedUnit> rows = () -> rows(subject, year);
        ClosingContent content = new ClosingContent(source.sha256(), period);
        rows.forEach(content::add);
        var version = new ClosedPeriod.IndexSetVersion(
                source.set().code(), source.set().version(), source.sha256());
        try (Lake lake = Lake.open(settings)) {
            return lake.closedPeriods()
                    .close(ClosedPeriod.of(version, period, content, Instant.now(), BY), Basis.NONE, rows)
                    .closing();
        }
    }

    private Iterator<ClosedUnit> rows(Subject subject, int year) {
        Answers answers = new Answers(subject.source().set());
        AtomicInteger number = new AtomicInteger();
        return country.units(subject.kind(), "")
                .map(unit -> new ClosedUnit(
                        unit.unit(),
                        unit.name(),
                        unit.kind(),
                        unit.group(),
                        answers.of(number.getAndIncrement(), year)))
                .iterator();
    }
}
