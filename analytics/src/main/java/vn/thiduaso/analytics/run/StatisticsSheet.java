package vn.thiduaso.analytics.run;

import java.util.List;
import java.util.function.Consumer;

import vn.thiduaso.analytics.method.Alpha;
import vn.thiduaso.analytics.method.Components;
import vn.thiduaso.analytics.method.Correlation;
import vn.thiduaso.analytics.method.Distribution;
import vn.thiduaso.analytics.method.EffectiveWeight;
import vn.thiduaso.analytics.method.Estimate;
import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.MethodStatistics;
import vn.thiduaso.analytics.method.NodeCoverage;
import vn.thiduaso.analytics.method.Standing;
import vn.thiduaso.analytics.method.Thresholds;
import vn.thiduaso.analytics.method.UnitProfile;
import vn.thiduaso.analytics.method.UnitProfiles;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;

/**
 * Method statistics as one long table: statistic, node, other, value, n, flag. {@code other} is a second node, a number of a component or a unit;
 * {@code n} the units a value rests on, 0 for weights; a refused value is blank and its flag says why. The words of the first column: {@code docs/method.md}.
 *
 * <p>Nodes first, then groups, then units in their order. Rows of units are made while they are written: a unit costs nothing before its turn.
 */
public final class StatisticsSheet {

    /** Strengths and weaknesses listed of each unit. */
    public static final int MOST = 5;

    private static final List<String> COLUMNS = List.of("thống kê", "nút", "đối chiếu", "giá trị", "n", "cờ");

    private final Consumer<List<Value>> writer;
    private final StatisticsText text;

    private StatisticsSheet(Consumer<List<Value>> writer, Thresholds thresholds) {
        this.writer = writer;
        text = new StatisticsText(thresholds);
    }

    public static Sheet of(MethodSample sample, MethodStatistics statistics, Thresholds thresholds) {
        return new Sheet("statistics", COLUMNS, writer -> {
            StatisticsSheet sheet = new StatisticsSheet(writer, thresholds);
            statistics.distributions().forEach(sheet::distribution);
            statistics.coverages().forEach(sheet::coverage);
            statistics.weights().forEach(sheet::weight);
            statistics.correlations().forEach(sheet::correlation);
            statistics.alphas().forEach(sheet::alpha);
            statistics.components().forEach(sheet::components);
            sheet.units(sample, statistics);
        });
    }

    private void distribution(Distribution of) {
        estimate("min", of.node(), of.min());
        estimate("quartile-1", of.node(), of.lowerQuartile());
        estimate("median", of.node(), of.median());
        estimate("quartile-3", of.node(), of.upperQuartile());
        estimate("max", of.node(), of.max());
        estimate("mean", of.node(), of.mean());
        estimate("deviation", of.node(), of.deviation());
        row("skewness", of.node(), "", of.skewness().value(), of.n(), text.outliers(of, of.skewness()));
        row("kurtosis", of.node(), "", of.kurtosis().value(), of.n(), text.outliers(of, of.kurtosis()));
        row(
                "non-zero",
                of.node(),
                "",
                of.nonZeroShare(),
                of.n(),
                StatisticsText.join(StatisticsText.share(of), text.nonZero(of)));
        row(
                "unique",
                of.node(),
                "",
                of.uniqueShare(),
                of.n(),
                StatisticsText.join(StatisticsText.share(of), text.unique(of)));
        row("most-frequent", of.node(), "", of.mostShare(), of.n(), StatisticsText.share(of));
    }

    private void coverage(NodeCoverage of) {
        row("coverage", of.node(), "", of.share(), of.applicable(), text.coverage(of));
    }

    private void weight(EffectiveWeight of) {
        row("weight-nominal", of.node(), "", of.nominal(), 0, "");
        row("weight-effective", of.node(), "", of.effective(), 0, "");
        estimate("importance", of.node(), of.importance());
    }

    private void correlation(Correlation of) {
        String word = switch (of.kind()) {
            case PEARSON -> "pearson";
            case SPEARMAN -> "spearman";
            case KENDALL -> "kendall";
        };
        Estimate estimate = of.estimate();
        row(word, of.node(), of.other(), estimate.value(), estimate.n(), text.correlation(of));
    }

    private void alpha(Alpha of) {
        estimate("alpha", of.group(), of.estimate());
    }

    private void components(Components of) {
        estimate("first-component", of.group(), of.first());
        String caution = StatisticsText.caution(of.first());
        int n = of.first().n();
        for (int i = 0; i < of.eigenvalues().size(); i++) {
            row(
                    "eigenvalue",
                    of.group(),
                    String.valueOf(i + 1),
                    of.eigenvalues().get(i),
                    n,
                    caution);
        }
        for (int i = 0; i < of.children().size() && !of.eigenvalues().isEmpty(); i++) {
            double loading = of.loadings().get(i);
            String flag = Double.isNaN(loading) ? "không tính: các đơn vị không khác nhau" : caution;
            row("loading", of.group(), of.children().get(i), loading, n, flag);
        }
    }

    private void units(MethodSample sample, MethodStatistics statistics) {
        UnitProfiles profiles = UnitProfiles.of(sample);
        List<String> groups = statistics.alphas().stream().map(Alpha::group).toList();
        for (int unit = 0; unit < sample.units().size(); unit++) {
            UnitProfile profile = profiles.profile(unit, MOST);
            for (int group = 0; group < groups.size(); group++) {
                double share = profile.coverage().byGroup().get(group);
                row("unit-coverage", groups.get(group), profile.unit(), share, 1, StatisticsText.unitCoverage(share));
            }
            profile.strengths().forEach(standing -> standing("strength", profile.unit(), standing));
            profile.weaknesses().forEach(standing -> standing("weakness", profile.unit(), standing));
        }
    }

    private void standing(String statistic, String unit, Standing of) {
        row(statistic, of.node(), unit, of.figure(), of.n(), StatisticsText.standing(of));
        Estimate z = of.zScore();
        row("z-score", of.node(), unit, z.value(), z.n(), StatisticsText.caution(z));
    }

    private void estimate(String statistic, String node, Estimate of) {
        row(statistic, node, "", of.value(), of.n(), StatisticsText.caution(of));
    }

    private void row(String statistic, String node, String other, double value, int n, String flag) {
        writer.accept(List.of(
                Value.of(statistic), Value.of(node), Value.of(other), Value.of(value), Value.of(n), Value.of(flag)));
    }
}
