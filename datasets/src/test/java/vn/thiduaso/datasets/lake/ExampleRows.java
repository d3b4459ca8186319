package vn.thiduaso.datasets.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/** Small named rows for the tests of the lake. */
final class ExampleRows {

    static final Period JULY = Period.parse("2026-07");
    static final String SET = "SERVICE-766";
    static final Instant NOON = Instant.parse("2026-08-01T05:00:00.123456Z");

    private ExampleRows() {}

    /** A file with the figures of one indicator, one row per unit. */
    static SubmissionBatch figures(String fileName, double... values) {
        return figures(SET, JULY, fileName, values);
    }

    static SubmissionBatch figures(String indexSet, Period period, String fileName, double... values) {
        String sha256 = Digests.sha256(fileName);
        String id = Submission.idOf(Submission.Kind.OBSERVATIONS, indexSet, period.toString(), sha256);
        List<Observation> rows = IntStream.range(0, values.length)
                .mapToObj(i -> observation(id, indexSet, period, i, values[i]))
                .toList();
        QuarantinedCell fault = new QuarantinedCell(
                id,
                values.length + 2,
                "",
                "C9",
                "mười hai",
                "",
                "number",
                Severity.REFUSE,
                "không phải là số",
                "hãy ghi số");
        Finding finding = new Finding(
                id,
                "U0",
                "ON_TIME",
                "value",
                0.5,
                Double.NaN,
                2,
                "",
                "C2",
                "1",
                "",
                "history",
                Severity.WARN,
                "khác thường",
                "xem lại",
                new Swing(1.5, 0.25, 2, 0, false));
        return new SubmissionBatch(
                submission(id, Submission.Kind.OBSERVATIONS, indexSet, period.toString(), fileName, values.length, 1),
                rows,
                List.of(),
                List.of(fault),
                List.of(finding));
    }

    static SubmissionBatch units(String fileName, UnitRow... rows) {
        String id = Submission.idOf(Submission.Kind.UNITS, "", "", Digests.sha256(fileName));
        List<UnitRow> owned = List.of(rows).stream()
                .map(row -> new UnitRow(
                        id,
                        row.unit(),
                        row.name(),
                        row.kind(),
                        row.group(),
                        row.parent(),
                        row.validFrom(),
                        row.validTo(),
                        row.successors(),
                        row.sector()))
                .toList();
        return new SubmissionBatch(
                submission(id, Submission.Kind.UNITS, "", "", fileName, rows.length, 0),
                List.of(),
                owned,
                List.of(),
                List.of());
    }

    static UnitRow commune(String unit, String name, LocalDate from, LocalDate to) {
        return new UnitRow("", unit, name, "commune", "Gia Lai", "", from, to);
    }

    static List<ClosedUnit> closedUnits(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new ClosedUnit(
                        "U" + i,
                        "Xã " + i,
                        "commune",
                        i == 0 ? "" : "Gia Lai",
                        new SlotFigures(
                                new double[] {values[i], Double.NaN, Double.NaN},
                                new byte[] {0, 1, 2},
                                List.of("abc|Sheet1|C" + i, "", ""))))
                .toList();
    }

    /** Two people unlock the period of {@link #SET} and {@link #JULY}. */
    static void unlock(Lake lake) {
        OfPeriod july = new OfPeriod(SET, JULY);
        lake.acts()
                .add(log -> List.of(
                        Act.of(ActKind.ASK_UNLOCK, july, "", new Actor("một"), NOON, "đính chính"),
                        Act.of(ActKind.GRANT_UNLOCK, july, "", new Actor("hai"), NOON, "")));
    }

    /** An act of somebody on a submission. */
    static Act act(ActKind kind, Submission submission, String by) {
        return Act.of(kind, submission.subject(), submission.sha256(), new Actor(by), NOON, "vì thế");
    }

    static ScoreRow score(String run, String unit, double score, int rank) {
        NodeFigures nodes = new NodeFigures(
                new double[] {score, Double.NaN},
                new double[] {Double.NaN, 3},
                new double[] {100, 18},
                new double[] {1, 0.5},
                new int[] {0, 3},
                new int[] {-1, 2},
                new double[] {Double.NaN, score});
        boolean ranked = rank > 0;
        return new ScoreRow(
                run,
                unit,
                "Xã " + unit,
                "commune",
                "",
                score,
                rank,
                ranked,
                ranked ? "" : "coverage",
                -1,
                0.75,
                nodes,
                0);
    }

    static RunRow run(String id, String closing, int units) {
        return new RunRow(
                id, SET, "1", JULY, closing, units, units - 1, NOON, "0.1.0", "code: x\n", "{}", Digests.sha256("{}"));
    }

    private static Observation observation(String submission, String indexSet, Period period, int i, double value) {
        CellState state = Double.isNaN(value) ? CellState.MISSING : CellState.VALUE;
        return new Observation(
                submission,
                indexSet,
                period,
                "U" + i,
                "ON_TIME",
                Part.VALUE,
                state,
                value,
                "" + value,
                "",
                "C" + (i + 2),
                "",
                i == 0 ? "12/BC-UBND" : "");
    }

    static Submission submission(
            String id, Submission.Kind kind, String indexSet, String period, String fileName, int accepted, int out) {
        return new Submission(
                id,
                kind,
                indexSet,
                period,
                fileName,
                Digests.sha256(fileName),
                10,
                accepted + out,
                accepted,
                out,
                "tester",
                false,
                NOON,
                0);
    }
}
