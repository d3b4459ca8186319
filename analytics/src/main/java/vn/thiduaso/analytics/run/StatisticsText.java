package vn.thiduaso.analytics.run;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.analytics.method.Correlation;
import vn.thiduaso.analytics.method.Distribution;
import vn.thiduaso.analytics.method.Estimate;
import vn.thiduaso.analytics.method.NodeCoverage;
import vn.thiduaso.analytics.method.SampleGuard;
import vn.thiduaso.analytics.method.Standing;
import vn.thiduaso.analytics.method.Thresholds;

/** What is to be said about a statistic, in Vietnamese; empty when there is nothing. */
final class StatisticsText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Thresholds thresholds;

    StatisticsText(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Why there is no value, or why not to lean on it. */
    static String caution(Estimate estimate) {
        return switch (estimate.caution()) {
            case NONE -> "";
            case SMALL_SAMPLE -> "cảnh báo: mẫu nhỏ, %d đơn vị, dưới %d".formatted(estimate.n(), estimate.needed());
            case TOO_FEW_UNITS ->
                "không tính: %d đơn vị có số liệu, cần ít nhất %d".formatted(estimate.n(), estimate.needed());
            case CONSTANT -> "không tính: các đơn vị không khác nhau";
            case TOO_FEW_ITEMS -> "không tính: nhóm có dưới hai thành phần khác nhau giữa các đơn vị";
            case TOO_MANY_ITEMS -> "không tính: nhóm có hơn %d thành phần".formatted(SampleGuard.MOST_ITEMS);
        };
    }

    String outliers(Distribution of, Estimate estimate) {
        return join(
                caution(estimate),
                of.hasOutliers(thresholds)
                        ? text(
                                "có giá trị cá biệt: |độ lệch| > %s và độ nhọn > %s",
                                thresholds.skewness(), thresholds.kurtosis())
                        : "");
    }

    /** Why shares of no figures are none. */
    static String share(Distribution of) {
        return of.n() == 0 ? "không tính: 0 đơn vị có số liệu, cần ít nhất 1" : "";
    }

    /** Why the coverage of a unit in a group is none: NaN. */
    static String unitCoverage(double share) {
        return Double.isNaN(share) ? "không tính: nhóm không áp dụng cho đơn vị" : "";
    }

    String nonZero(Distribution of) {
        return of.nonZeroShare() < thresholds.nonZero() ? text("nhiều số 0: dưới %s khác 0", thresholds.nonZero()) : "";
    }

    String unique(Distribution of) {
        return of.uniqueShare() < thresholds.unique() ? text("ít giá trị khác nhau: dưới %s", thresholds.unique()) : "";
    }

    String coverage(NodeCoverage of) {
        if (of.applicable() == 0) {
            return "không tính: không áp dụng cho đơn vị nào";
        }
        return of.share() < thresholds.available()
                ? text("thiếu nhiều số liệu: dưới %s đơn vị có", thresholds.available())
                : "";
    }

    String correlation(Correlation of) {
        String found = "";
        if (of.isHigh(thresholds)) {
            found = text("trùng nhau: > %s trong cùng nhóm", thresholds.high());
        } else if (of.isLow(thresholds)) {
            found = text("ngược nhau: < %s trong cùng nhóm", thresholds.low());
        }
        return join(caution(of.estimate()), found);
    }

    /** Never fewer words than needed to see that a first place may be shared. */
    static String standing(Standing of) {
        return of.tied() > 1
                ? "hạng %d/%d, %d đơn vị bằng nhau".formatted(of.rank(), of.n(), of.tied())
                : "hạng %d/%d".formatted(of.rank(), of.n());
    }

    static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** With a decimal comma. */
    private static String text(String pattern, double... limits) {
        DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(VIETNAMESE));
        return pattern.formatted(Arrays.stream(limits).mapToObj(number::format).toArray());
    }
}
