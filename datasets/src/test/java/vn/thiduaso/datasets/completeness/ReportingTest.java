package vn.thiduaso.datasets.completeness;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.SubmissionBatch;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.schedule.Schedule;
import vn.thiduaso.datasets.schedule.ScheduleYaml;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

import static org.assertj.core.api.Assertions.assertThat;

class ReportingTest {

    private static final Period Q3 = Period.parse("2026-Q3");
    private static final IndexSetSource SET = IndexSetSource.of("""
            code: S
            version: "1"
            name: Mẫu
            valid: {from: 2026-01-01}
            legal-basis: [{document: Ví dụ, certainty: unverified}]
            applies-to: [agency, hamlet]
            score: {digits: 2}
            ranking: {by: rounded, ties: competition}
            defaults: {missing: zero}
            tree:
              code: T
              label: Tổng
              max: 10
              aggregate: {type: sum}
              children:
                - {code: R, label: R, max: 5, input: {kind: ratio}, rule: {type: ratio-linear}}
                - {code: V, label: V, max: 5, applies-to: [agency], input: {kind: value}, rule: {type: given}}
            """, "s.yaml");
    private static final Schedule SCHEDULE =
            ScheduleYaml.read("deadlines: [{index-set: S, from: 2026-Q1, days-after: 10}]", "schedule.yaml");
    /** The deadline is 10 October; in Việt Nam its last minute is 16:59 UTC. */
    private static final Instant ON_TIME = Instant.parse("2026-10-10T16:59:00Z");

    private static final Instant TOO_LATE = Instant.parse("2026-10-10T17:00:00Z");

    @TempDir
    Path home;

    private Lake lake;
    private int files;

    @BeforeEach
    void open() {
        lake = Lake.open(LakeSettings.embedded(home));
        units(
                Instant.EPOCH,
                unit("A1", "agency", UnitRow.SINCE_EVER, UnitRow.OPEN),
                unit("A2", "agency", UnitRow.SINCE_EVER, UnitRow.OPEN),
                unit("H1", "hamlet", UnitRow.SINCE_EVER, UnitRow.OPEN),
                unit("OLD", "hamlet", UnitRow.SINCE_EVER, LocalDate.of(2026, 6, 30)),
                unit("SCHOOL", "school", UnitRow.SINCE_EVER, UnitRow.OPEN));
    }

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void shouldExpectTheUnitsOfThePeriodAndWhatAppliesToThem() {
        Map<String, UnitReport> reports = at(ON_TIME);

        assertThat(reports.keySet()).containsExactlyInAnyOrder("A1", "A2", "H1");
        assertThat(reports.get("A1").missing()).containsExactly("R", "V");
        assertThat(reports.get("H1").missing()).containsExactly("R");
        assertThat(reports.values()).extracting(UnitReport::stage).containsOnly(ReportStage.NOT_SENT);
        assertThat(at(TOO_LATE).values()).extracting(UnitReport::stage).containsOnly(ReportStage.OVERDUE);
    }

    @Test
    void shouldTellPartFromWholeAndGoThroughTheStages() {
        Submission first = sent(ON_TIME, ratio("A1", 1, 2), value("A2", 3), ratio("H1", 1, 2));

        assertThat(stages(ON_TIME))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A1", ReportStage.PARTIAL, "A2", ReportStage.PARTIAL, "H1", ReportStage.SUBMITTED));
        act(ActKind.APPROVE, first, "B");
        Submission second = sent(ON_TIME, value("A1", 3));
        assertThat(stages(ON_TIME))
                .containsEntry("A1", ReportStage.SUBMITTED)
                .containsEntry("H1", ReportStage.APPROVED);
        act(ActKind.APPROVE, second, "B");
        closePeriod(TOO_LATE, first, second);

        Completeness closed = Reporting.of(lake, SET.set(), Q3, SCHEDULE, TOO_LATE);
        assertThat(closed.lock()).isEqualTo(Lock.CLOSED);
        assertThat(closed.complete()).isEqualTo(2);
        assertThat(closed.reminders()).extracting(UnitReport::unit).containsExactly("A2");
        assertThat(stages(TOO_LATE)).containsEntry("A1", ReportStage.CLOSED).containsEntry("A2", ReportStage.OVERDUE);
        assertThat(at(TOO_LATE).get("A1").submissions()).containsExactly(first.id(), second.id());
    }

    @Test
    void shouldCallLateWhatBecameCompleteAfterTheLastMinuteOfTheDay() {
        sent(ON_TIME, ratio("H1", 1, 2), ratio("A1", 1, 2));
        sent(TOO_LATE, value("A1", 3));

        assertThat(at(TOO_LATE).get("H1").late()).isFalse();
        assertThat(at(TOO_LATE).get("A1").late()).isTrue();
        assertThat(at(TOO_LATE).get("A1").firstSent()).contains(ON_TIME);
        assertThat(at(TOO_LATE).get("A1").completeSince()).contains(TOO_LATE);
    }

    @Test
    void shouldNotCallACorrectionLate() {
        sent(ON_TIME, ratio("H1", 1, 2));
        sent(TOO_LATE, ratio("H1", 2, 2));

        assertThat(at(TOO_LATE).get("H1").late()).isFalse();
    }

    @Test
    void shouldNotCountBlanksOrWhatWasSentBackButNotApplicable() {
        sent(ON_TIME, figure("H1", "R", Part.VALUE, CellState.MISSING, Double.NaN));
        assertThat(at(ON_TIME).get("H1").missing()).containsExactly("R");

        sent(ON_TIME, figure("H1", "R", Part.VALUE, CellState.NOT_APPLICABLE, Double.NaN));
        assertThat(at(ON_TIME).get("H1").missing()).isEmpty();

        Submission back = sent(ON_TIME, ratio("A1", 1, 2), value("A1", 1));
        act(ActKind.RETURN, back, "B");
        assertThat(stages(ON_TIME)).containsEntry("A1", ReportStage.NOT_SENT);
    }

    @Test
    void shouldKeepTheUnitsOfAClosedPeriodWhateverComesLater() {
        Submission sent = sent(ON_TIME, ratio("H1", 1, 2), ratio("NOBODY", 1, 2));
        act(ActKind.APPROVE, sent, "B");
        closePeriod(TOO_LATE, sent);
        Map<String, UnitReport> before = at(TOO_LATE);

        units(
                TOO_LATE.plusSeconds(60),
                unit("NEW", "hamlet", UnitRow.SINCE_EVER, UnitRow.OPEN),
                unit("H1", "hamlet", UnitRow.SINCE_EVER, LocalDate.of(2026, 1, 1)));
        Submission late = loaded(TOO_LATE, ratio("A1", 1, 2));

        assertThat(at(TOO_LATE)).isEqualTo(before);
        assertThat(lake.standings("S", Q3))
                .extracting(row -> row.submission().id())
                .contains(late.id());
        Completeness closed = Reporting.of(lake, SET.set(), Q3, SCHEDULE, TOO_LATE);
        assertThat(closed.unexpected()).containsExactly("NOBODY");
        lake.acts()
                .add(log -> List.of(
                        Act.of(ActKind.ASK_UNLOCK, sent.subject().whole(), "", new Actor("A"), TOO_LATE, "sai"),
                        Act.of(ActKind.GRANT_UNLOCK, sent.subject().whole(), "", new Actor("B"), TOO_LATE, "")));
        assertThat(at(TOO_LATE).keySet()).containsExactlyInAnyOrder("A1", "A2", "NEW");
    }

    @Test
    void shouldSetTheWordOfTheUnitBesideWhatIsThere() {
        OfUnit report = new OfUnit("S", Q3, "A1");
        lake.acts().add(log -> List.of(Act.of(ActKind.DECLARE, report, "", new Actor("Trưởng"), ON_TIME, "")));

        Completeness found = Reporting.of(lake, SET.set(), Q3, SCHEDULE, ON_TIME);
        assertThat(found.declared()).isEqualTo(1);
        assertThat(found.complete()).isZero();
        lake.acts().add(log -> List.of(Act.of(ActKind.RETRACT, report, "", new Actor("Trưởng"), ON_TIME, "nhầm")));
        assertThat(Reporting.of(lake, SET.set(), Q3, SCHEDULE, ON_TIME).declared())
                .isZero();
    }

    @Test
    void shouldCallNobodyLateWithoutADeadline() {
        sent(TOO_LATE, ratio("H1", 1, 2));

        Completeness found = Reporting.of(lake, SET.set(), Q3, Schedule.NONE, TOO_LATE.plusSeconds(9_999_999));

        assertThat(found.reports())
                .noneMatch(UnitReport::late)
                .extracting(UnitReport::stage)
                .containsExactly(ReportStage.NOT_SENT, ReportStage.NOT_SENT, ReportStage.SUBMITTED);
    }

    private Map<String, UnitReport> at(Instant now) {
        return Reporting.of(lake, SET.set(), Q3, SCHEDULE, now).reports().stream()
                .collect(Collectors.toMap(UnitReport::unit, Function.identity()));
    }

    private Map<String, ReportStage> stages(Instant now) {
        return at(now).values().stream().collect(Collectors.toMap(UnitReport::unit, UnitReport::stage));
    }

    private Submission sent(Instant at, Figures... figures) {
        Submission loaded = loaded(at, figures);
        lake.acts()
                .add(log -> List.of(Act.of(ActKind.SUBMIT, loaded.subject(), loaded.sha256(), new Actor("A"), at, "")));
        return loaded;
    }

    private Submission loaded(Instant at, Figures... figures) {
        Submission file = submission(Submission.Kind.OBSERVATIONS, at, figures.length);
        List<Observation> rows = new ArrayList<>();
        for (Figures figure : figures) {
            rows.addAll(figure.of(file.id()));
        }
        return lake.commit(List.of(new SubmissionBatch(file, rows, List.of(), List.of(), List.of())))
                .added()
                .get(0);
    }

    private void units(Instant at, UnitRow... units) {
        Submission file = submission(Submission.Kind.UNITS, at, units.length);
        List<UnitRow> rows = List.of(units).stream()
                .map(row -> new UnitRow(
                        file.id(), row.unit(), row.name(), row.kind(), "", "", row.validFrom(), row.validTo()))
                .toList();
        lake.commit(List.of(new SubmissionBatch(file, List.of(), rows, List.of(), List.of())));
    }

    private Submission submission(Submission.Kind kind, Instant at, int rows) {
        String sha256 = Digests.sha256("file " + files++);
        boolean ofUnits = kind == Submission.Kind.UNITS;
        String set = ofUnits ? "" : "S";
        String period = ofUnits ? "" : Q3.toString();
        return new Submission(
                Submission.idOf(kind, set, period, sha256),
                kind,
                set,
                period,
                "tep.csv",
                sha256,
                1,
                rows,
                rows,
                0,
                "A",
                false,
                at,
                0);
    }

    private void act(ActKind kind, Submission submission, String by) {
        lake.acts()
                .add(log -> List.of(
                        Act.of(kind, submission.subject(), submission.sha256(), new Actor(by), ON_TIME, "vì thế")));
    }

    private void closePeriod(Instant at, Submission... taken) {
        List<String> ids = List.of(taken).stream().map(Submission::id).toList();
        List<ClosedUnit> rows = ClosedPeriods.pivot(
                SET.set(), Q3, lake.units().all(), lake.observations().current("S", Q3));
        ClosedPeriod closing =
                ClosedPeriod.of(new ClosedPeriod.IndexSetVersion("S", "1", SET.sha256()), Q3, rows, at, "C");
        lake.closedPeriods().close(closing, new Basis(ids, List.of()), rows);
        assertThat(lake.acts().log().lock(new OfPeriod("S", Q3))).isEqualTo(Lock.CLOSED);
    }

    private static UnitRow unit(String code, String kind, LocalDate from, LocalDate to) {
        return new UnitRow("", code, "Đơn vị " + code, kind, "", "", from, to);
    }

    /** Figures of one unit in a file that is made later. */
    private interface Figures {
        List<Observation> of(String submission);
    }

    private static Figures ratio(String unit, double numerator, double denominator) {
        return submission -> List.of(
                observation(submission, unit, "R", Part.NUMERATOR, CellState.VALUE, numerator),
                observation(submission, unit, "R", Part.DENOMINATOR, CellState.VALUE, denominator));
    }

    private static Figures value(String unit, double value) {
        return figure(unit, "V", Part.VALUE, CellState.VALUE, value);
    }

    private static Figures figure(String unit, String code, Part part, CellState state, double value) {
        return submission -> List.of(observation(submission, unit, code, part, state, value));
    }

    private static Observation observation(
            String submission, String unit, String code, Part part, CellState state, double value) {
        return new Observation(submission, "S", Q3, unit, code, part, state, value, "" + value, "", "B2", "", "");
    }
}
