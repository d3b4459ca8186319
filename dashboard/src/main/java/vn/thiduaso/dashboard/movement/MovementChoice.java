package vn.thiduaso.dashboard.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.AimSet;

/** Chooses the aims and the published runs that measure them: {@code ?set=&period=}. */
@Component
class MovementChoice {

    /** Runs of a series at most, the latest: ten years of months. */
    static final int SERIES = 120;

    private final RunQueries runs;
    private final HomeLake home;

    MovementChoice(RunQueries runs, HomeLake home) {
        this.runs = runs;
        this.home = home;
    }

    /**
     * What is shown, among what could be.
     *
     * @param aims in force for the period of the run
     * @param published every run whose figures measure aims: by set, the newest period first
     * @param run of the period that is asked about
     * @param series that run and those before it of the same set and length, oldest first; at most {@value #SERIES}
     */
    record Chosen(AimSet aims, List<RunHead> published, RunHead run, List<RunHead> series) {

        Chosen {
            published = List.copyOf(published);
            series = List.copyOf(series);
        }

        /** Of the series. */
        List<Period> periods() {
            return series.stream().map(RunHead::period).toList();
        }
    }

    /**
     * Empty when no run is published whose set has aims.
     *
     * @param set code; null, empty or one without aims: the first that has
     * @param period of a run of the set; any other: the newest
     */
    Optional<Chosen> of(@Nullable String set, @Nullable String period) {
        List<AimSet> all = AimSets.list(home.folder());
        List<RunHead> published = runs.published().stream()
                .filter(run -> AimSets.of(all, run.indexSet(), run.period()).isPresent())
                .toList();
        return published.stream()
                .filter(run -> run.indexSet().equals(set))
                .findFirst()
                .or(() -> published.stream().findFirst())
                .map(newest -> chosen(all, published, newest, period));
    }

    private static Chosen chosen(List<AimSet> all, List<RunHead> published, RunHead newest, @Nullable String period) {
        List<RunHead> ofSet = published.stream()
                .filter(run -> run.indexSet().equals(newest.indexSet()))
                .toList();
        RunHead run = ofSet.stream()
                .filter(one -> one.period().toString().equals(period))
                .findFirst()
                .orElse(newest);
        List<RunHead> series = ofSet.stream()
                .filter(one -> one.period().kind() == run.period().kind())
                .filter(one -> one.period().compareTo(run.period()) <= 0)
                .sorted(Comparator.comparing(RunHead::period))
                .toList();
        return new Chosen(
                AimSets.of(all, run.indexSet(), run.period()).orElseThrow(),
                published,
                run,
                series.subList(Math.max(0, series.size() - SERIES), series.size()));
    }
}
