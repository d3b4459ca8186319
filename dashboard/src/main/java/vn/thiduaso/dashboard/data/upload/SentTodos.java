package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.wording.Words;

/** UC-044: what somebody sent from the pages and is not done with. */
@Component
class SentTodos implements TodoSource {

    private final BegunDrafts begun;
    private final DraftRepository drafts;
    private final SentDesk sent;
    private final HomeLake home;
    private final Rights rights;

    SentTodos(BegunDrafts begun, DraftRepository drafts, SentDesk sent, HomeLake home, Rights rights) {
        this.begun = begun;
        this.drafts = drafts;
        this.sent = sent;
        this.home = home;
        this.rights = rights;
    }

    @Override
    public Found of(Actor who, Words words) {
        Reach reach = rights.reach(who, Action.LOAD_FIGURES);
        if (reach == Reach.NOWHERE) {
            return Found.of(List.of());
        }
        List<Todo> todos = new ArrayList<>();
        begun.of(who, words)
                .drafts()
                .forEach(draft -> todos.add(new Todo(
                        Todo.Kind.DRAFT,
                        words.text("todo.what.draft", draft.file(), draft.state()),
                        Optional.empty(),
                        Optional.empty(),
                        Address.of("/upload/{draft}", draft.id()).text())));
        for (StandingSubmission file : home.lake().standings(drafts.latestOf(who.account()))) {
            if (isReturned(file)) {
                todos.add(todo(Todo.Kind.RETURNED, file, words));
            } else if (file.state() == State.CHECKED && reach == Reach.OWN_UNITS) {
                todos.add(todo(Todo.Kind.SUBMIT, file, words));
            }
        }
        return Found.of(todos);
    }

    private static boolean isReturned(StandingSubmission file) {
        return file.state() == State.DRAFT
                && file.last().filter(act -> act.kind() == ActKind.RETURN).isPresent();
    }

    private Todo todo(Todo.Kind kind, StandingSubmission file, Words words) {
        FigureSet about = sent.about(file);
        return new Todo(
                kind,
                words.text(
                        "todo.what." + kind.key() + ".file", file.submission().fileName()),
                Optional.of(Todo.Of.of(about.source().set(), about.period(), about.illustrative(), words)),
                Optional.empty(),
                Address.of("/submissions/{id}", file.submission().id()).text());
    }
}
