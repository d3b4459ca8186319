package vn.thiduaso.dashboard.scores;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RobustnessQueries.Standing;
import vn.thiduaso.ingest.wording.Formats;

/**
 * One scale of ranks for all rows of a page: intervals that overlap stand over each other.
 *
 * @param first least rank or end of an interval on the page
 * @param last greatest
 */
record RankScale(double first, double last) {

    /** What is ranked, and how sure. */
    record Ranked(@Nullable Integer rank, @Nullable Standing sure) {

        private DoubleStream places() {
            return sure == null
                    ? DoubleStream.empty()
                    : Stream.of(sure.low(), sure.high(), rank == null ? null : Double.valueOf(rank))
                            .filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue);
        }
    }

    static RankScale of(Stream<Ranked> rows) {
        double[] places = rows.flatMapToDouble(Ranked::places).toArray();
        return new RankScale(
                DoubleStream.of(places).min().orElse(0),
                DoubleStream.of(places).max().orElse(0));
    }

    /** Null where there is no interval. */
    @Nullable
    Whisker whisker(Ranked of) {
        Standing sure = of.sure();
        if (sure == null || sure.low() == null || sure.high() == null || of.rank() == null) {
            return null;
        }
        return new Whisker(place(sure.low()), place(of.rank()), place(sure.high()));
    }

    private double place(double rank) {
        double share = last > first ? (rank - first) / (last - first) : 0.5;
        return Math.round(share * 1000) / 10.0;
    }

    /** "1 – 60"; null where the scale is of nothing. */
    @Nullable
    String text(Formats f) {
        return last > 0 ? f.exact(Math.floor(first)) + " – " + f.exact(Math.ceil(last)) : null;
    }
}
