package vn.thiduaso.dashboard.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-044: near-ties at the cut line, in the newest published run of each set: whoever prepares or takes a decision should know of them first. */
@Component
class TieTodos implements TodoSource {

    private final RunQueries runs;
    private final RobustnessQueries robustness;
    private final IndexSetShelf shelf;
    private final Rights rights;

    TieTodos(RunQueries runs, RobustnessQueries robustness, IndexSetShelf shelf, Rights rights) {
        this.runs = runs;
        this.robustness = robustness;
        this.shelf = shelf;
        this.rights = rights;
    }

    @Override
    public Found of(Actor who, Words words) {
        if (rights.reach(who, Action.SEE_RUNS) == Reach.NOWHERE) {
            return Found.of(List.of());
        }
        List<Todo> todos = new ArrayList<>();
        Set<String> sets = new HashSet<>();
        for (RunHead run : runs.published()) {
            if (sets.add(run.indexSet())) {
                robustness
                        .first(run.run())
                        .flatMap(analysis -> todo(run, analysis, words))
                        .ifPresent(todos::add);
            }
        }
        return Found.of(todos);
    }

    private Optional<Todo> todo(RunHead run, RobustnessQueries.Analysis analysis, Words words) {
        int ties = AnalysisFindings.of(robustness.manifest(run.run(), analysis.id()))
                .ties()
                .count();
        Formats f = Formats.in(words.language());
        return ties == 0
                ? Optional.empty()
                : Optional.of(new Todo(
                        Todo.Kind.NEAR_TIE,
                        words.text("todo.what.near-tie", f.whole(ties), f.whole(analysis.top())),
                        Optional.of(Todo.Of.of(shelf.of(run), run.period(), run.illustrative(), words)),
                        Optional.empty(),
                        Address.of("/robustness")
                                .with("set", run.indexSet())
                                .with("period", run.period())
                                .text()));
    }
}
