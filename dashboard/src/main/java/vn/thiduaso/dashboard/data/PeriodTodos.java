package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.Todo.Kind;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;

/**
 * What one period of one set has for one person.
 *
 * @param seen who was to report, of the units this person may see
 */
record PeriodTodos(FigureSet about, Completeness seen, Actor who, Rights rights, Words words) {

    private static final String APPROVAL = "/approval";
    private static final String SUBMISSIONS = "/submissions";

    Todo.Of of() {
        return Todo.Of.of(about.source().set(), about.period(), about.illustrative(), words);
    }

    /**
     * Figures that are missing: one's own to be sent, others' to be asked for. Of a period that nobody collects, nothing: what a set was once scored by may have come from a
     * published table, and no office asks its units for the next one.
     *
     * @param files of the period
     */
    List<Todo> reporting(List<StandingSubmission> files) {
        if (seen.deadline().isEmpty() && files.isEmpty()) {
            return List.of();
        }
        List<UnitReport> missing = seen.reminders();
        List<UnitReport> undeclared = seen.reports().stream()
                .filter(report ->
                        report.stage().isComplete() && report.declared().isEmpty())
                .toList();
        List<Todo> todos = new ArrayList<>();
        if (reach(Action.LOAD_FIGURES) == Reach.OWN_UNITS && !missing.isEmpty()) {
            todos.add(due(Kind.REPORT, "/upload", sum(missing), missing.size()));
        } else if (reach(Action.DECLARE_COMPLETE) == Reach.OWN_UNITS && !undeclared.isEmpty()) {
            todos.add(due(Kind.DECLARE, CompletenessDrawing.PATH, undeclared.size()));
        }
        if (everywhere(Action.LOAD_FIGURES) && !missing.isEmpty()) {
            todos.add(due(
                    Kind.REMIND,
                    FigureTodos.address(of(), CompletenessDrawing.PATH)
                            .with("stage", CompletenessRequest.REMIND)
                            .text(),
                    missing.size(),
                    seen.reports().size()));
        }
        return todos;
    }

    private static long sum(List<UnitReport> missing) {
        return missing.stream().mapToLong(report -> report.missing().size()).sum();
    }

    /** Files on their way, for whoever answers for those of everybody. */
    List<Todo> filing(List<StandingSubmission> files, Lake lake) {
        List<Todo> todos = new ArrayList<>();
        if (everywhere(Action.LOAD_FIGURES)) {
            count(files, file -> file.state() == State.CHECKED)
                    .ifPresent(number -> todos.add(todo(Kind.SUBMIT, SUBMISSIONS, number)));
            keptOut(files).ifPresent(todos::add);
        }
        if (everywhere(Action.APPROVE_FIGURES)) {
            count(files, file -> file.state() == State.SUBMITTED && !isMine(file.last()))
                    .ifPresent(number -> todos.add(todo(Kind.APPROVE, APPROVAL, number)));
        }
        if (everywhere(Action.CLOSE_PERIOD)
                && isReady(files)
                && files.stream().noneMatch(file -> isMine(file.last()))) {
            todos.add(todo(Kind.CLOSE, APPROVAL, approved(files).count()));
        }
        if (everywhere(Action.UNLOCK_PERIOD) && about.lock() == Lock.UNLOCK_ASKED) {
            lake.acts()
                    .log()
                    .last(about.subject(), ActKind.ASK_UNLOCK)
                    .filter(act -> !isMine(Optional.of(act)))
                    .ifPresent(act ->
                            todos.add(todo(Kind.UNLOCK, APPROVAL, act.by().name())));
        }
        return todos;
    }

    private Optional<Todo> keptOut(List<StandingSubmission> files) {
        List<StandingSubmission> some = files.stream()
                .filter(file -> file.state() == State.CHECKED || file.state() == State.SUBMITTED)
                .filter(file -> file.submission().quarantined() > 0)
                .toList();
        long rows =
                some.stream().mapToLong(file -> file.submission().quarantined()).sum();
        return rows == 0 ? Optional.empty() : Optional.of(todo(Kind.KEPT_OUT, SUBMISSIONS, rows, some.size()));
    }

    /** Whether nobody need answer for a file any more, and there is one that counts. */
    private boolean isReady(List<StandingSubmission> files) {
        return about.lock().isOpen()
                && approved(files).findAny().isPresent()
                && files.stream().noneMatch(file -> file.state() == State.CHECKED || file.state() == State.SUBMITTED);
    }

    private static Stream<StandingSubmission> approved(List<StandingSubmission> files) {
        return files.stream().filter(file -> file.state() == State.APPROVED);
    }

    /**
     * Doubtful figures nobody answered for, or that one was asked about.
     *
     * @param picture as the page of them has it; asked for only where this person may answer
     */
    List<Todo> doubting(Supplier<QualityPicture> picture) {
        boolean answers = everywhere(Action.ANSWER_FINDINGS);
        if (!about.lock().isOpen() || !answers && reach(Action.SEE_FINDINGS) != Reach.OWN_UNITS) {
            return List.of();
        }
        QualityPicture found = picture.get();
        Doubt wanted = answers ? Doubt.UNANSWERED : Doubt.ASKED;
        long count = found.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN && found.doubt(finding) == wanted)
                .count();
        return count == 0
                ? List.of()
                : List.of(todo(
                        answers ? Kind.FINDINGS : Kind.ASKED,
                        FigureTodos.address(of(), QualityRequest.PATH)
                                .with("state", wanted.name())
                                .text(),
                        count));
    }

    private static Optional<Long> count(List<StandingSubmission> files, Predicate<StandingSubmission> which) {
        return Optional.of(files.stream().filter(which).count()).filter(number -> number > 0);
    }

    private boolean isMine(Optional<Act> last) {
        return last.filter(act -> act.by().isSamePersonAs(ActDesk.person(who))).isPresent();
    }

    private Reach reach(Action action) {
        return rights.reach(who, action);
    }

    private boolean everywhere(Action action) {
        return reach(action) == Reach.EVERYWHERE;
    }

    private Todo due(Kind kind, String path, Object... numbers) {
        return todo(
                kind,
                path,
                seen.deadline().map(deadline -> new Todo.Due(deadline.day(), deadline.isUnconfirmed())),
                numbers);
    }

    private Todo todo(Kind kind, String path, Object... numbers) {
        return todo(kind, path, Optional.empty(), numbers);
    }

    private Todo todo(Kind kind, String path, Optional<Todo.Due> due, Object... numbers) {
        Formats f = Formats.in(words.language());
        Object[] written = Stream.of(numbers)
                .map(number -> number instanceof Number count ? f.whole(count) : number)
                .toArray();
        String address =
                path.contains("?") ? path : FigureTodos.address(of(), path).text();
        return new Todo(kind, words.text("todo.what." + kind.key(), written), Optional.of(of()), due, address);
    }
}
