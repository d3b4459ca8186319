package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Finds what a page about figures on their way is about: by its address, else the latest. */
@Component
public class FigureSets {

    private final HomeLake home;
    private final Clock clock;

    FigureSets(HomeLake home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * The set and period of an address.
     *
     * @param set code; null or empty: the set that figures were sent for last
     * @param period any period, also one nobody has sent figures for yet; null or empty: the newest that somebody has
     * @return empty when no figures were ever sent, for the set where the period is left open
     * @throws NotFoundException for a set whose text is nowhere, and for what is no period
     */
    public Optional<FigureSet> find(@Nullable String set, @Nullable String period) {
        Lake lake = home.lake();
        Set<String> sets = sets(lake);
        if (!isGiven(set) && sets.isEmpty()) {
            return Optional.empty();
        }
        String code = isGiven(set) ? set : sets.iterator().next();
        if (!toLoad(lake).contains(code)) {
            throw new NotFoundException("error.no-index-set", code);
        }
        Set<Period> sent = sent(lake, code);
        if (!isGiven(period) && sent.isEmpty()) {
            return Optional.empty();
        }
        Period chosen = isGiven(period)
                ? Period.find(period).orElseThrow(() -> new NotFoundException("error.no-period", period))
                : Collections.max(sent);
        sets.add(code);
        return Optional.of(about(lake, code, chosen, sets, choices(sent, chosen)));
    }

    /** What a list asks for, without the set of a kept view that is no more. */
    public ListAsked still(ListAsked asked) {
        return asked.stillAmong("set", () -> toLoad(home.lake()));
    }

    /**
     * A set and period that figures may come for, whether any came before.
     *
     * @param set code of a bundled or published set, or of one figures were sent for
     * @return empty when nobody has such a set, or the period is none
     */
    public Optional<FigureSet> toLoad(@Nullable String set, @Nullable String period) {
        Lake lake = home.lake();
        Optional<Period> asked = Optional.ofNullable(period).flatMap(Period::find);
        List<String> known = toLoad(lake);
        if (set == null || !known.contains(set) || asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(about(lake, set, asked.get(), known, List.of(asked.get())));
    }

    /**
     * Periods that are open, or whose unlocking somebody asked for, of the sets that figures were sent for.
     *
     * @param most of each set, its newest first; older ones nobody closed are passed over
     */
    List<FigureSet> open(int most) {
        Lake lake = home.lake();
        ActLog log = lake.acts().log();
        Set<String> sets = sets(lake);
        return sets.stream()
                .filter(code -> findSource(lake, code).isPresent())
                .flatMap(code -> {
                    Set<Period> sent = sent(lake, code);
                    List<Period> all = choices(sent, Collections.max(sent));
                    return all.stream()
                            .filter(period -> log.lock(new OfPeriod(code, period)) != Lock.CLOSED)
                            .limit(most)
                            .map(period -> about(lake, code, period, sets, all));
                })
                .toList();
    }

    private static FigureSet about(
            Lake lake, String code, Period period, Collection<String> sets, List<Period> periods) {
        IndexSetSource source = source(lake, code);
        return new FigureSet(
                source,
                period,
                lake.acts().log().lock(new OfPeriod(code, period)),
                isIllustrative(lake, source, period),
                List.copyOf(sets),
                periods);
    }

    /**
     * The sets figures may come for: those they came for before, the latest first, then the bundled and the published ones. One whose text is nowhere (nothing was scored by
     * it yet) is left out: its figures come by the command line.
     */
    public List<IndexSet> toLoad() {
        Lake lake = home.lake();
        return toLoad(lake).stream()
                .flatMap(code -> findSource(lake, code).stream())
                .map(IndexSetSource::set)
                .toList();
    }

    private static boolean isIllustrative(Lake lake, IndexSetSource source, Period period) {
        return source.set().definition().illustrative()
                || lake.submissions().of(source.set().code(), period).stream().anyMatch(Submission::illustrative);
    }

    private static List<String> toLoad(Lake lake) {
        Set<String> sets = sets(lake);
        IndexSetSources.latest(lake).forEach(source -> sets.add(source.set().code()));
        return List.copyOf(sets);
    }

    /** Those figures came for, the latest first. */
    private static Set<String> sets(Lake lake) {
        return new LinkedHashSet<>(lake.submissions().sets());
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Set<Period> sent(Lake lake, String code) {
        return Set.copyOf(lake.submissions().periods(code));
    }

    /** From the first period figures were sent for to the one of today, newest first, without a gap: one nobody reported for is one to look at. */
    private List<Period> choices(Set<Period> sent, Period chosen) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Set<Period> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(sent);
        all.add(chosen);
        for (Period.Kind kind : Period.Kind.values()) {
            List<Period> own = sent.stream().filter(one -> one.kind() == kind).toList();
            if (!own.isEmpty()) {
                Period first = Collections.min(own);
                Period last = Collections.max(List.of(Collections.max(own), Period.of(kind, today)));
                for (Period at = last; at.compareTo(first) > 0; at = at.previous()) {
                    all.add(at);
                }
            }
        }
        return List.copyOf(all);
    }

    private static IndexSetSource source(Lake lake, String code) {
        return findSource(lake, code).orElseThrow(() -> new NotFoundException("error.no-set-text", code));
    }

    /** The version published last in this home, else the latest bundled one, else the one the newest run was scored by. */
    private static Optional<IndexSetSource> findSource(Lake lake, String code) {
        return IndexSetSources.find(code, lake)
                .or(() -> lake.runs().of(code).stream()
                        .findFirst()
                        .map(run -> IndexSetSource.of(run.indexSetYaml(), code + ".yaml")));
    }
}
