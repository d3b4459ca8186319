package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 51 units × 49 indicators of the ASEM Sustainable Connectivity portal, prepared by COINr 1.1.14. */
class AsemGoldenTest {

    private static final List<String> DENOMINATORS = List.of("Area", "Energy", "GDP", "Population");
    private static final double TOLERANCE = 1e-9;

    @BeforeEach
    void needGolden() {
        Golden.need();
    }

    private static List<NamedCsvRecord> indicators() {
        return Golden.asem("iMeta").stream()
                .filter(row -> row.getField("Type").equals("Indicator"))
                .toList();
    }

    private static List<String> indicatorCodes() {
        return indicators().stream().map(row -> row.getField("iCode")).toList();
    }

    private static Columns scored() {
        return Columns.allBut(DENOMINATORS.toArray(new String[0]));
    }

    /** The figures as they came, by indicators and then denominators, grouped by a column of the source. */
    private static PreparedSample raw(String grouping) {
        return sample("full_raw", grouping);
    }

    private static PreparedSample sample(String file, String grouping) {
        List<NamedCsvRecord> rows = Golden.asem(file);
        Map<String, NamedCsvRecord> source = Golden.asemBy("uCode", "iData");
        Map<String, Integer> numbers = new HashMap<>();
        List<String> units = new ArrayList<>();
        int[] groups = new int[rows.size()];
        List<String> codes = new ArrayList<>(indicatorCodes());
        codes.addAll(DENOMINATORS);
        double[][] columns = new double[codes.size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            NamedCsvRecord unit = source.get(rows.get(row).getField("uCode"));
            units.add(unit.getField("uCode"));
            groups[row] = numbers.computeIfAbsent(unit.getField(grouping), name -> numbers.size());
            for (int column = 0; column < codes.size(); column++) {
                NamedCsvRecord from = DENOMINATORS.contains(codes.get(column)) ? unit : rows.get(row);
                columns[column][row] = Golden.number(from, codes.get(column));
            }
        }
        return PreparedSample.of(codes, units, groups, columns);
    }

    private static List<PreparationStep> denominations() {
        return indicators().stream()
                .filter(row -> !row.getField("Denominator").isEmpty())
                .filter(row -> !row.getField("Denominator").equals("NA"))
                .map(row -> (PreparationStep) new Denomination(row.getField("iCode"), row.getField("Denominator"), 1))
                .toList();
    }

    @Test
    void shouldPrepareStepByStepAsTheReference() {
        PreparedSample denominated =
                new Preparation(denominations()).prepare(raw("EurAsia_group")).sample();
        assertCells(denominated, "full_denominated");

        PreparedSample imputed = Samples.after(denominated, new ImputeFromGroup(scored(), Average.MEAN));
        assertCells(imputed, "full_imputed");
        assertMarked(denominated, imputed, CellMark.IMPUTED);

        PreparedSample screened = Samples.after(imputed, Screening.byAvailability(scored(), 0.9));
        assertCells(screened, "full_screened");
        assertScreened(screened, "full_screen_summary");

        Prepared treated = Preparation.of(OutlierTreatment.usual(scored())).prepare(screened);
        assertCells(treated.sample(), "full_treated");
        assertDetails(treated, "full_treat_details");
        assertPoints(treated.sample());
    }

    private static void assertPoints(PreparedSample treated) {
        int moved = 0;
        Map<String, NamedCsvRecord> expected = Golden.asemBy("uCode", "full_treated_points");
        for (int row = 0; row < treated.rows(); row++) {
            for (String code : indicatorCodes()) {
                String word = expected.get(treated.unitCode(row)).getField(code);
                byte mark = treated.mark(treated.codes().indexOf(code), row);
                assertThat(CellMark.WINSORISED.isIn(mark)).isEqualTo(word.startsWith("win"));
                moved += word.isEmpty() ? 0 : 1;
            }
        }
        assertThat(moved).isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource({
        "treat_q_win5_log_CT, 5, SHIFTED_BY_RANGE",
        "treat_q_win5_log_CT_plus, 5, BY_DIRECTION",
        "treat_q_win5_log_CT_orig, 5, SHIFTED_BY_ONE",
        "treat_q_win5_log_GII, 5, STRETCHED",
        "treat_q_win1_log_CT, 1, SHIFTED_BY_RANGE"
    })
    void shouldTreatAsTheReference(String file, int maximumPoints, SampleLog log) {
        PreparedSample denominated =
                new Preparation(denominations()).prepare(raw("GDP_group")).sample();

        Prepared treated = Preparation.of(new OutlierTreatment(
                        scored(), new OutlierLimits(2, 3.5, maximumPoints), Optional.of(log), false))
                .prepare(denominated);

        assertCells(treated.sample(), file);
        assertDetails(treated, file + "_details");
    }

    private static void assertDetails(Prepared prepared, String file) {
        Map<String, NamedCsvRecord> expected = Golden.asemBy("iCode", file);
        for (Treatment treatment : prepared.fitted().treatments()) {
            NamedCsvRecord row = expected.get(treatment.indicator());
            assertShape(row, 0, treatment.before());
            boolean passed = row.getField("check_SkewKurt0.Pass").equals("TRUE");
            assertThat(treatment.outcome() == Treatment.Outcome.PASSED).isEqualTo(passed);
            if (!passed) {
                assertThat((double) treatment.winsorising().points()).isEqualTo(Golden.number(row, "winsorise.nwin"));
                assertShape(row, 1, treatment.winsorising().shape());
                assertAfter(row, treatment);
            }
        }
        assertThat(prepared.fitted().treatments()).hasSize(49);
    }

    private static void assertAfter(NamedCsvRecord row, Treatment treatment) {
        String winsorised = row.getField("check_SkewKurt1.Pass");
        if (winsorised.equals("TRUE")) {
            assertThat(treatment.outcome()).isEqualTo(Treatment.Outcome.WINSORISED);
        } else {
            assertShape(row, 2, treatment.after());
            boolean passed = row.getField("check_SkewKurt2.Pass").equals("TRUE");
            assertThat(treatment.outcome())
                    .isEqualTo(passed ? Treatment.Outcome.TRANSFORMED : Treatment.Outcome.TRANSFORMED_NOT_PASSED);
        }
    }

    private static void assertShape(NamedCsvRecord row, int check, Shape shape) {
        assertClose(row + "", shape.skewness(), Golden.number(row, "check_SkewKurt" + check + ".Skew"));
        assertClose(row + "", shape.kurtosis(), Golden.number(row, "check_SkewKurt" + check + ".Kurt"));
    }

    @ParameterizedTest
    @CsvSource({"screen_byNA, 0.9, 0", "screen_byzeros, 0, 0.95", "screen_byNAandzeros, 0.9, 0.95"})
    void shouldScreenAsTheReference(String file, double minimumAvailability, double minimumNonZero) {
        Screening screening = new Screening(scored(), minimumAvailability, minimumNonZero, false, List.of(), List.of());

        assertScreened(Samples.after(raw("GDP_group"), screening), file);
    }

    @Test
    void shouldForceUnitsAsTheReference() {
        Screening screening = new Screening(scored(), 0.9, 0, false, List.of("BRN"), List.of("GBR"));

        assertScreened(Samples.after(raw("GDP_group"), screening), "screen_force");
    }

    private static void assertScreened(PreparedSample screened, String file) {
        Map<String, NamedCsvRecord> expected = Golden.asemBy("uCode", file);
        assertThat(screened.availabilities()).hasSize(51);
        for (int row = 0; row < screened.rows(); row++) {
            Availability actual = screened.availabilities().get(row);
            NamedCsvRecord unit = expected.get(actual.unit());
            assertThat((double) actual.missing()).isEqualTo(Golden.number(unit, "N_missing"));
            assertThat((double) actual.zeros()).isEqualTo(Golden.number(unit, "N_zero"));
            assertClose(actual.unit(), actual.share(), Golden.number(unit, "Dat_Avail"));
            assertClose(actual.unit(), actual.nonZero(), Golden.number(unit, "Non_Zero"));
            boolean included = unit.getField("Included").equals("TRUE");
            assertThat(actual.included()).as(actual.unit()).isEqualTo(included);
            assertThat(screened.included(row)).isEqualTo(included);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imp_i_mean, GDP_group, MEAN, false",
        "imp_i_median, GDP_group, MEDIAN, false",
        "imp_i_mean_grp_EurAsia, EurAsia_group, MEAN, true",
        "imp_i_median_grp_GDP, GDP_group, MEDIAN, true"
    })
    void shouldImputeAsTheReference(String file, String grouping, Average average, boolean byGroup) {
        PreparedSample raw = raw(grouping);

        PreparedSample imputed = Samples.after(
                raw, byGroup ? new ImputeFromGroup(scored(), average) : new ImputeFromColumn(scored(), average));

        assertCells(imputed, file);
        assertMarked(raw, imputed, CellMark.IMPUTED);
    }

    @Test
    void shouldImputeFromSiblingsAsTheReference() {
        Map<String, List<String>> families = indicators().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("Parent"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.getField("iCode"), Collectors.toList())));
        Set<String> lowerBetter = indicators().stream()
                .filter(row -> Golden.number(row, "Direction") < 0)
                .map(row -> row.getField("iCode"))
                .collect(Collectors.toSet());
        PreparedSample raw = raw("GDP_group");

        PreparedSample imputed = Samples.after(
                raw,
                new ImputeFromSiblings(
                        families.entrySet().stream()
                                .map(entry -> new Family(entry.getKey(), entry.getValue()))
                                .toList(),
                        lowerBetter));

        assertCells(imputed, "imp_row_mean_within_pillar");
        assertMarked(raw, imputed, CellMark.IMPUTED);
    }

    @ParameterizedTest
    @CsvSource({"imp_panel_latest", "imp_panel_constant", "imp_panel_linear"})
    void shouldImputeOverTimeAsTheReference(String file) {
        PreparedSample panel = panel("imp_panel_input");
        Columns both = Columns.all();

        PreparedSample filled = Samples.after(
                panel,
                switch (file) {
                    case "imp_panel_latest" -> new ImputeFromEarlier(both, Double.POSITIVE_INFINITY);
                    case "imp_panel_constant" -> new ImputeOverTime(both, ImputeOverTime.Course.CONSTANT);
                    default -> new ImputeOverTime(both, ImputeOverTime.Course.LINEAR);
                });

        PreparedSample expected = panel(file);
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < panel.rows(); row++) {
                assertClose(panel.unitCode(row), filled.value(column, row), expected.value(column, row));
            }
        }
        assertMarked(panel, filled, CellMark.IMPUTED);
    }

    private static PreparedSample panel(String file) {
        List<NamedCsvRecord> rows = Golden.asem(file);
        double[][] columns = new double[2][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            columns[0][row] = Golden.number(rows.get(row), "LPI");
            columns[1][row] = Golden.number(rows.get(row), "Flights");
        }
        return PreparedSample.panel(
                List.of("LPI", "Flights"),
                rows.stream().map(row -> row.getField("uCode")).toList(),
                rows.stream().mapToDouble(row -> Golden.number(row, "Time")).toArray(),
                new int[rows.size()],
                columns);
    }

    @Test
    void shouldMeasureColumnsAsTheReference() {
        PreparedSample raw = raw("GDP_group");
        for (NamedCsvRecord row : Golden.asem("stats_raw")) {
            int column = raw.codes().indexOf(row.getField("iCode"));
            ColumnFigures figures = ColumnFigures.of(Samples.column(raw, column));
            assertClose("mean", figures.mean().orElseThrow(), Golden.number(row, "Mean"));
            assertClose("median", figures.median().orElseThrow(), Golden.number(row, "Median"));
            assertClose("sd", figures.standardDeviation().orElseThrow(), Golden.number(row, "Std"));
            assertClose("skewness", figures.skewness().orElseThrow(), Golden.number(row, "Skew"));
            assertClose("kurtosis", figures.kurtosis().orElseThrow(), Golden.number(row, "Kurt"));
        }
    }

    private static void assertCells(PreparedSample actual, String file) {
        Map<String, NamedCsvRecord> expected = Golden.asemBy("uCode", file);
        assertThat(expected).hasSize(actual.rows());
        for (int row = 0; row < actual.rows(); row++) {
            String unit = actual.unitCode(row);
            for (String code : indicatorCodes()) {
                double value = actual.value(actual.codes().indexOf(code), row);
                assertClose(unit + "/" + code, value, Golden.number(expected.get(unit), code));
            }
        }
    }

    private static void assertMarked(PreparedSample before, PreparedSample after, CellMark mark) {
        for (int column = 0; column < before.codes().size(); column++) {
            for (int row = 0; row < before.rows(); row++) {
                boolean changed = Double.isNaN(before.value(column, row)) && !Double.isNaN(after.value(column, row));
                assertThat(mark.isIn(after.mark(column, row))).isEqualTo(changed);
            }
        }
    }

    private static void assertClose(String place, double actual, double expected) {
        boolean same = Double.isNaN(expected)
                ? Double.isNaN(actual)
                : Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
        assertThat(same).as("%s: %s, expected %s", place, actual, expected).isTrue();
    }
}
