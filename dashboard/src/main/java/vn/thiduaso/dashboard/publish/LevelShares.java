package vn.thiduaso.dashboard.publish;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.LevelQueries;

/** Counts the units of a run by group, kind, sector and level while they go by: rows of {@code level_share}. */
final class LevelShares {

    private final String run;
    private final Directory directory;
    private final Map<Share, Integer> units = new TreeMap<>(Comparator.comparing(Share::group)
            .thenComparing(Share::kind)
            .thenComparing(Share::sector)
            .thenComparingInt(Share::level));

    LevelShares(String run, Directory directory) {
        this.run = run;
        this.directory = directory;
    }

    private record Share(String group, String kind, String sector, int level) {}

    void add(PublishableRun.Unit unit) {
        Share share = new Share(
                unit.group().orElse(""),
                unit.kind(),
                directory.sector(unit.unit()).orElse(""),
                unit.level().orElse(LevelQueries.NO_LEVEL));
        units.merge(share, 1, Integer::sum);
    }

    Stream<@Nullable Object[]> rows() {
        return units.entrySet().stream().map(one -> new @Nullable Object[] {
            run,
            one.getKey().group(),
            one.getKey().kind(),
            one.getKey().sector(),
            one.getKey().level(),
            one.getValue()
        });
    }
}
