package vn.thiduaso.dashboard.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.ingest.wording.Words;

/** UC-046: the first steps of a role, each with the page where it is done. */
@Component
class FirstStepsDesk {

    private final HelpTexts texts;
    private final HelpReach reach;
    private final RunQueries runs;

    FirstStepsDesk(HelpTexts texts, HelpReach reach, RunQueries runs) {
        this.texts = texts;
        this.reach = reach;
        this.runs = runs;
    }

    FirstStepsView view(FirstStepsMark mark, Actor who, Words words) {
        List<FirstStepsView.Step> steps = new ArrayList<>();
        FirstSteps.Path path = texts.book().firstSteps().of(who.rolesInOrder());
        List<RunHead> published = runs.published();
        boolean first = true;
        for (FirstSteps.Step step : steps(path)) {
            String address = address(step, who, published);
            if (address != null) {
                boolean done = mark.done().contains(step.key());
                steps.add(new FirstStepsView.Step(
                        step.key(),
                        steps.size() + 1,
                        step.title().in(words.language()),
                        step.text().in(words.language()),
                        address,
                        done,
                        first && !done));
                first &= done;
            }
        }
        int done = (int) steps.stream().filter(FirstStepsView.Step::done).count();
        return new FirstStepsView(
                path.name().in(words.language()),
                mark.place() == FirstStepsMark.Place.ON,
                steps,
                done,
                words.text("start.done", Integer.toString(done), Integer.toString(steps.size())));
    }

    /** The first step that is not done; empty when all are. */
    Optional<FirstStepsView.Step> next(FirstStepsMark mark, Actor who, Words words) {
        return view(mark, who, words).steps().stream()
                .filter(FirstStepsView.Step::next)
                .findFirst();
    }

    private List<FirstSteps.Step> steps(FirstSteps.Path path) {
        return path.steps().stream()
                .flatMap(key -> texts.book().firstSteps().find(key).stream())
                .toList();
    }

    /** Of the figures to try things with where they are there and he may see every unit, else of his own; null: he has no such page. */
    private @Nullable String address(FirstSteps.Step step, Actor who, List<RunHead> published) {
        Topic.Page page = texts.book().find(step.topic()).flatMap(Topic::page).orElseThrow();
        boolean seesAll = reach.everywhere(who, page.action());
        return step.demo()
                .filter(demo -> seesAll)
                .filter(demo -> published.stream()
                        .anyMatch(run -> run.indexSet().equals(demo.set())
                                && run.period().equals(demo.period())))
                .map(FirstSteps.Demo::address)
                .orElseGet(() -> reach.address(page, who));
    }
}
