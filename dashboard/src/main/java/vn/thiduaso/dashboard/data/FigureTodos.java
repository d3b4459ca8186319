package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** UC-044: figures on their way to a closing, as far as somebody has to do something with them. */
@Component
class FigureTodos implements TodoSource {

    /** Open periods looked at, of each set. */
    private static final int PERIODS = 3;
    /** Units of the picture of progress. */
    private static final int BARS = 8;

    private final FigureSets sets;
    private final Reports reports;
    private final UnitReachQueries reach;
    private final HomeLake home;
    private final Rights rights;
    private final Clock clock;

    FigureTodos(FigureSets sets, Reports reports, UnitReachQueries reach, HomeLake home, Rights rights, Clock clock) {
        this.sets = sets;
        this.reports = reports;
        this.reach = reach;
        this.home = home;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Found of(Actor who, Words words) {
        Action sees = who.unit().isPresent() ? Action.LOAD_FIGURES : Action.SEE_COMPLETENESS;
        if (rights.reach(who, sees) == Reach.NOWHERE) {
            return Found.of(List.of());
        }
        Optional<Set<String>> own = reach.units(who, sees);
        Optional<Set<String>> doubted = reach.units(who, Action.SEE_FINDINGS);
        List<Todo> todos = new ArrayList<>();
        Optional<Progress> progress = Optional.empty();
        Optional<Next> next = Optional.empty();
        for (FigureSet about : sets.open(PERIODS)) {
            Completeness all = reports.of(
                    about.source().set(),
                    about.period(),
                    reports.deadlines(about.source().set()).schedule());
            Completeness seen = own.isEmpty() ? all : all.only(own.get());
            PeriodTodos period = new PeriodTodos(about, seen, who, rights, words);
            List<StandingSubmission> files = home.lake().standings(about.code(), about.period());
            todos.addAll(period.reporting(files));
            // of a period nobody has sent anything for nothing more is read
            if (!files.isEmpty()) {
                todos.addAll(period.filing(files, home.lake()));
                todos.addAll(period.doubting(() -> QualityPicture.of(home.lake(), about, doubted, clock.instant())));
            }
            if (progress.isEmpty() && rights.reach(who, Action.SEE_COMPLETENESS) != Reach.NOWHERE) {
                progress = progress(period.of(), seen);
            }
            if (next.isEmpty() && !seen.reports().isEmpty()) {
                next = Optional.of(next(period.of(), seen));
            }
        }
        return new Found(todos, progress, next);
    }

    /** Of a period that somebody has begun to report for. */
    private static Optional<Progress> progress(Todo.Of of, Completeness seen) {
        if (seen.reports().stream().allMatch(report -> report.present() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Progress(
                of,
                seen.reports().size(),
                (int) seen.complete(),
                seen.reports().stream()
                        .filter(report -> report.required() > 0)
                        .sorted(Comparator.comparingDouble(
                                        (UnitReport report) -> (double) report.present() / report.required())
                                .thenComparing(UnitReport::unit))
                        .limit(BARS)
                        .map(report -> new Bar(
                                report.name(),
                                report.present(),
                                report.required(),
                                address(of, CompletenessDrawing.PATH)
                                                .with("unit", report.unit())
                                                .text() + "#unit"))
                        .toList(),
                address(of, CompletenessDrawing.PATH).text()));
    }

    private static Next next(Todo.Of of, Completeness seen) {
        Period after = Period.of(
                of.period().kind(),
                Period.of(of.period().kind(), seen.today()).lastDay().plusDays(1));
        return new Next(new Todo.Of(of.code(), of.set(), after, of.illustrative()), after.firstDay());
    }

    static Address address(Todo.Of of, String path) {
        return Address.of(path).with("set", of.code()).with("period", of.period());
    }
}
