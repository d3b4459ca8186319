package vn.thiduaso.dashboard.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-044: closed periods nobody has scored, and runs nobody has published. */
@Component
class RunTodos implements TodoSource {

    private final HomeRuns home;
    private final Rights rights;

    RunTodos(HomeRuns home, Rights rights) {
        this.home = home;
        this.rights = rights;
    }

    @Override
    public Found of(Actor who, Words words) {
        List<Todo> todos = new ArrayList<>();
        if (rights.reach(who, Action.RUN_JOBS) != Reach.NOWHERE) {
            home.scorable().stream()
                    .filter(one -> !one.isScored())
                    .forEach(one -> todos.add(new Todo(
                            Todo.Kind.SCORE,
                            words.text("todo.what.score"),
                            Optional.of(of(one.set(), one.period(), words)),
                            Optional.empty(),
                            "/runs")));
        }
        if (rights.reach(who, Action.PUBLISH_RUNS) != Reach.NOWHERE) {
            home.unpublished()
                    .forEach(one -> todos.add(new Todo(
                            Todo.Kind.PUBLISH,
                            words.text("todo.what.publish", one.run()),
                            Optional.of(of(one.set(), one.period(), words)),
                            Optional.empty(),
                            "/runs#waiting")));
        }
        return Found.of(todos);
    }

    private static Todo.Of of(IndexSet set, Period period, Words words) {
        return Todo.Of.of(set, period, set.definition().illustrative(), words);
    }
}
