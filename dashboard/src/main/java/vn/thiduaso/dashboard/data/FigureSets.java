package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Finds what a page about figures on their way is about: by its address, else the latest. */
@Component
public class FigureSets {

    private final HomeLake home;

    FigureSets(HomeLake home) {
        this.home = home;
    }

    /**
     * The set and period of an address.
     *
     * @param set code; null or empty: the set that figures were sent for last
     * @param period null or empty: the newest of the set
     * @return empty when no figures were ever sent
     * @throws NotFoundException for a set or a period nobody sent figures for, and for a set whose text is nowhere
     */
    public Optional<FigureSet> find(@Nullable String set, @Nullable String period) {
        Lake lake = home.lake();
        List<Submission> newestFirst = newestFirst(lake);
        Set<String> sets = sets(newestFirst);
        if (sets.isEmpty()) {
            return Optional.empty();
        }
        String code = isGiven(set) ? set : sets.iterator().next();
        List<Period> periods = periods(newestFirst, code);
        if (periods.isEmpty()) {
            throw new NotFoundException("error.no-index-set", code);
        }
        Period chosen = isGiven(period)
                ? Period.find(period)
                        .filter(periods::contains)
                        .orElseThrow(() -> new NotFoundException("error.no-figures", period))
                : periods.get(0);
        IndexSetSource source = source(lake, code);
        return Optional.of(new FigureSet(
                source, chosen, lake.acts().log().lock(new OfPeriod(code, chosen)), List.copyOf(sets), periods));
    }

    /**
     * A set and period that figures may come for, whether any came before.
     *
     * @param set code of a bundled set, or of one figures were sent for
     * @return empty when nobody has such a set, or the period is none
     */
    public Optional<FigureSet> toLoad(@Nullable String set, @Nullable String period) {
        Lake lake = home.lake();
        Optional<Period> asked = Optional.ofNullable(period).flatMap(Period::find);
        List<String> known = toLoad(lake);
        if (set == null || !known.contains(set) || asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureSet(
                source(lake, set),
                asked.get(),
                lake.acts().log().lock(new OfPeriod(set, asked.get())),
                known,
                List.of(asked.get())));
    }

    /** The sets figures may come for: those they came for before, the latest first, then the bundled ones. */
    public List<IndexSet> toLoad() {
        Lake lake = home.lake();
        return toLoad(lake).stream().map(code -> source(lake, code).set()).toList();
    }

    private static List<String> toLoad(Lake lake) {
        Set<String> sets = sets(newestFirst(lake));
        BundledIndexSets.list().forEach(source -> sets.add(source.set().code()));
        return List.copyOf(sets);
    }

    private static List<Submission> newestFirst(Lake lake) {
        return lake.submissions().all().stream()
                .filter(row -> row.kind() == Submission.Kind.OBSERVATIONS)
                .sorted(Comparator.comparingLong(Submission::seq).reversed())
                .toList();
    }

    private static Set<String> sets(List<Submission> newestFirst) {
        return newestFirst.stream().map(Submission::indexSet).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** From the first period figures were sent for to the last, without a gap: one nobody reported for is one to look at. */
    private static List<Period> periods(List<Submission> submissions, String code) {
        Set<Period> sent = new TreeSet<>();
        submissions.stream()
                .filter(row -> row.indexSet().equals(code))
                .forEach(row -> sent.add(Period.parse(row.period())));
        Set<Period> all = new TreeSet<>(sent);
        for (Period.Kind kind : Period.Kind.values()) {
            List<Period> own = sent.stream().filter(one -> one.kind() == kind).toList();
            if (!own.isEmpty()) {
                for (Period at = own.get(own.size() - 1); at.compareTo(own.get(0)) > 0; at = at.previous()) {
                    all.add(at);
                }
            }
        }
        List<Period> newestFirst = new ArrayList<>(all);
        newestFirst.sort(Comparator.reverseOrder());
        return newestFirst;
    }

    /** The bundled set of this code in its latest version, else the one the newest run was scored by. */
    private static IndexSetSource source(Lake lake, String code) {
        return BundledIndexSets.find(code)
                .or(() -> lake.runs().all().stream()
                        .filter(run -> run.indexSet().equals(code))
                        .max(Comparator.comparing(RunRow::created))
                        .map(run -> IndexSetSource.of(run.indexSetYaml(), code + ".yaml")))
                .orElseThrow(() -> new NotFoundException("error.no-set-text", code));
    }
}
