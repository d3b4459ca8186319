package vn.thiduaso.datasets.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.datasets.lake.ClosedUnit;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aggregation.SumOfPoints;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Completeness;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.NodeHead;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.indexset.Validity;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rule.RatioLinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ClosedPeriodsTest {

    private static final Period JULY = Period.parse("2026-07");
    /** Root T with ratio A for all and ratio S for schools; slots: T official, T official-rank, then of A and S official, value, n, d. */
    private static final IndexSet SET = set();

    private static final double NONE = Double.NaN;

    @Test
    void shouldPutFiguresIntoSlotsWithTheirCells() {
        List<Observation> sent = List.of(
                figure("C1", "A", Part.NUMERATOR, 12, "D7"),
                figure("C1", "A", Part.DENOMINATOR, 15, "E7"),
                figure("C1", "T", Part.VALUE, 67.95, "B7"));
        ClosedUnit row = pivot(List.of(unit("C1", "Xã Một", "commune")), sent).get(0);

        assertThat(row.figures().values()).containsExactly(67.95, NONE, NONE, NONE, 12, 15, NONE, NONE, NONE, NONE);
        assertThat(row.figures().states()).containsExactly(0, 1, 1, 1, 0, 0, 2, 2, 2, 2);
        assertThat(row.figures().refs())
                .containsExactly("s|Tờ 1|B7", "", "", "", "s|Tờ 1|D7", "s|Tờ 1|E7", "", "", "", "");
        assertThat(row.name()).isEqualTo("Xã Một");
    }

    @Test
    void shouldTakeUnitsOfThePeriodAndKindOnly() {
        List<UnitRow> units = List.of(
                unit("C1", "Xã cũ", "commune", UnitRow.SINCE_EVER, LocalDate.of(2026, 7, 15)),
                unit("C1", "Xã mới", "commune", LocalDate.of(2026, 7, 16), UnitRow.OPEN),
                unit("C2", "Đã giải thể", "commune", UnitRow.SINCE_EVER, LocalDate.of(2026, 6, 30)),
                unit("E1", "Doanh nghiệp", "enterprise"),
                unit("S1", "Trường", "school"));

        assertThat(pivot(units, List.of()))
                .extracting(ClosedUnit::unit, ClosedUnit::name)
                .containsExactly(tuple("C1", "Xã mới"), tuple("S1", "Trường"));
    }

    @Test
    void shouldKeepAUnitNobodyDescribedAndAFigureWithoutSlot() {
        Observation unknownCode = figure("X9", "OLD", Part.VALUE, 1, "C2");
        PeriodPivot pivoted = new PeriodPivot(SET, JULY, List.of());
        pivoted.add(figure("X9", "A", Part.VALUE, 0, "B2").asSent(1));
        pivoted.add(unknownCode.asSent(1));

        ClosedUnit row = pivoted.rows().iterator().next();
        assertThat(row.name()).isEqualTo("X9");
        assertThat(row.kind()).isEqualTo("commune");
        assertThat(row.figures().states()[3]).isEqualTo(CellState.VALUE.code());
        assertThat(pivoted.unplaced()).isEqualTo(1);
        assertThat(pivoted.figures()).isEqualTo(2);
    }

    @Test
    void shouldTellMissingZeroAndNotApplicableApart() {
        Observation blank = new Observation(
                "s", "X", JULY, "C1", "A", Part.VALUE, CellState.MISSING, NONE, "", "Tờ 1", "B2", "", "");
        Observation school = figure("C1", "S", Part.VALUE, 5, "C2");
        ClosedUnit row = pivot(List.of(unit("C1", "Xã", "commune")), List.of(blank, school))
                .get(0);

        assertThat(row.figures().states()[3]).isEqualTo(CellState.MISSING.code());
        assertThat(row.figures().refs().get(3)).isEqualTo("s|Tờ 1|B2");
        assertThat(row.figures().states()[7]).isEqualTo(CellState.NOT_APPLICABLE.code());
        assertThat(row.figures().values()[7]).isNaN();
        assertThat(row.figures().refs().get(7)).isEqualTo("s|Tờ 1|C2");
    }

    @Test
    void shouldTakeTheLatestFigureInWhateverOrderTheyGoBy() {
        Observation first = figure("C1", "A", Part.VALUE, 1, "B2");
        Observation second = figure("C1", "A", Part.VALUE, 2, "B9");
        for (boolean turned : new boolean[] {false, true}) {
            PeriodPivot pivot = new PeriodPivot(SET, JULY, List.of(unit("C1", "Xã", "commune")));
            pivot.add(turned ? second.asSent(7) : first.asSent(3));
            pivot.add(turned ? first.asSent(3) : second.asSent(7));

            ClosedUnit row = pivot.rows().iterator().next();
            assertThat(row.figures().values()[3]).isEqualTo(2);
            assertThat(row.figures().refs().get(3)).isEqualTo("s|Tờ 1|B9");
            assertThat(pivot.figures()).isEqualTo(1);
            assertThat(pivot.unplaced()).isZero();
        }
    }

    private static List<ClosedUnit> pivot(List<UnitRow> units, List<Observation> current) {
        return ClosedPeriods.pivot(SET, JULY, units, current);
    }

    private static Observation figure(String unit, String code, Part part, double value, String cell) {
        return new Observation(
                "s", "X", JULY, unit, code, part, CellState.VALUE, value, "" + value, "Tờ 1", cell, "", "");
    }

    private static UnitRow unit(String unit, String name, String kind) {
        return unit(unit, name, kind, UnitRow.SINCE_EVER, UnitRow.OPEN);
    }

    private static UnitRow unit(String unit, String name, String kind, LocalDate from, LocalDate to) {
        return new UnitRow("u", unit, name, kind, "", "", from, to);
    }

    private static IndexSet set() {
        Group root = new Group(
                NodeHead.of("T", label("T"), 20),
                new SumOfPoints(),
                List.of(ratio("A", Set.of()), ratio("S", Set.of("school"))),
                Completeness.ANY,
                Optional.empty());
        return IndexSet.of(new Definition(
                "X",
                "1",
                label("X"),
                true,
                new Validity(LocalDate.of(2026, 1, 1), Optional.empty()),
                List.of(new Citation("Ví dụ", Optional.empty(), "", "", "", Citation.Certainty.UNVERIFIED, "")),
                Set.of("school", "commune"),
                new ScoreScale(1, Rounding.halfUp(2), label("điểm")),
                new RankingRule(true, RankingRule.Ties.COMPETITION, List.of()),
                History.NONE,
                Preparation.NONE,
                0,
                root,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    private static Indicator ratio(String code, Set<String> kinds) {
        NodeHead head = new NodeHead(code, label(code), 10, 10, Optional.empty(), kinds, List.of(), Optional.empty());
        return new Indicator(
                head,
                List.of(new Input(code, label(code), Input.Kind.RATIO, "%", Input.Range.ANY, List.of())),
                new RatioLinear(false),
                MissingPolicy.ZERO,
                MissingPolicy.REDISTRIBUTE,
                MissingPolicy.ZERO,
                Optional.empty());
    }

    private static Labels label(String vi) {
        return new Labels(vi, "");
    }
}
