package vn.thiduaso.scoring.rule;

import vn.thiduaso.scoring.statistics.SortedColumn;

/**
 * Where one end of a line stands: at a fixed figure, or where the run's units put it.
 *
 * @param kind what the figure says
 * @param figure the figure itself, a percentile from 0 to 100, or a number of units
 */
public record SamplePost(Kind kind, double figure) {

    /** How a post is found. */
    public enum Kind {
        /** At the figure. */
        FIXED("at"),
        /** At a percentile of the units' measures, linear between two of them: 0 is the least, 50 the median, 100 the greatest. */
        PERCENTILE("percentile"),
        /** At the mean of so many greatest measures; of all, where there are fewer. */
        MEAN_OF_GREATEST("mean-of-greatest"),
        /** At the mean of so many least measures; of all, where there are fewer. */
        MEAN_OF_LEAST("mean-of-least");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in YAML. */
        public String word() {
            return word;
        }
    }

    public SamplePost {
        boolean share = kind != Kind.PERCENTILE || (figure >= 0 && figure <= 100);
        boolean counts = kind == Kind.FIXED || kind == Kind.PERCENTILE || (figure >= 1 && figure == Math.rint(figure));
        if (!Double.isFinite(figure) || !share || !counts) {
            throw new IllegalArgumentException(
                    "Mốc cần một số, một bách phân vị (percentile) từ 0 đến 100, hoặc số đơn vị nguyên từ 1, nhận được "
                            + figure);
        }
    }

    public static SamplePost at(double figure) {
        return new SamplePost(Kind.FIXED, figure);
    }

    public boolean isFixed() {
        return kind == Kind.FIXED;
    }

    /** Whether no sample can put this post below another. */
    boolean standsAbove(SamplePost other) {
        boolean percentiles = kind == Kind.PERCENTILE && other.kind == Kind.PERCENTILE;
        return percentiles ? figure >= other.figure : kind == Kind.MEAN_OF_GREATEST && other.kind == Kind.MEAN_OF_LEAST;
    }

    /** The figure of the post among the measures of the units; there is at least one. */
    double in(SortedColumn column) {
        return switch (kind) {
            case FIXED -> figure;
            case PERCENTILE -> percentile(column, figure / 100 * (column.size() - 1));
            case MEAN_OF_GREATEST -> mean(column, Math.max(0, column.size() - count(column)), column.size());
            case MEAN_OF_LEAST -> mean(column, 0, count(column));
        };
    }

    private int count(SortedColumn column) {
        return (int) Math.min(figure, column.size());
    }

    private static double percentile(SortedColumn column, double place) {
        int at = (int) Math.floor(place);
        double below = column.at(at);
        double above = column.at(Math.min(at + 1, column.size() - 1));
        double part = place - at;
        // exactly the figure where both are equal: two posts at it must coincide
        return part == 0 || below == above ? below : below * (1 - part) + above * part;
    }

    /** Never outside the figures it is made of: the mean of equal ones is exactly theirs, so that posts at them coincide. */
    private static double mean(SortedColumn column, int from, int to) {
        double least = column.at(from);
        double greatest = column.at(to - 1);
        double mean = 0;
        for (int place = from; place < to; place++) {
            mean += column.at(place) / (to - from);
        }
        return Math.min(Math.max(mean, least), greatest);
    }
}
