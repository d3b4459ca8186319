package vn.thiduaso.dashboard.indexsets.editor;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Words;

/** UC-044: index sets that others wrote and sent, for whoever may publish them. */
@Component
class SetDraftTodos implements TodoSource {

    private final EditDesk desk;
    private final Rights rights;

    SetDraftTodos(EditDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @Override
    public Found of(Actor who, Words words) {
        if (rights.reach(who, Action.PUBLISH_INDEX_SETS) == Reach.NOWHERE) {
            return Found.of(List.of());
        }
        return Found.of(desk.latest().stream()
                .filter(draft -> draft.stage() == SetDraft.Stage.SENT)
                .filter(draft -> desk.againstPublishing(draft, who).isEmpty())
                .map(draft -> new Todo(
                        Todo.Kind.PUBLISH_SET,
                        words.text("todo.what.publish-set", draft.set()),
                        Optional.empty(),
                        Optional.empty(),
                        Address.of(SetDraftDrawing.PATH + "/{draft}", draft.id())
                                .text()))
                .toList());
    }
}
