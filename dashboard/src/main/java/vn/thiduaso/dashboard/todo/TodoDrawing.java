package vn.thiduaso.dashboard.todo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts what waits for somebody in order, and into words. */
final class TodoDrawing {

    /** Days before the last one in which it is near. */
    static final int SOON = 7;

    private static final Comparator<Todo> ORDER = Comparator.comparing(
                    (Todo one) -> one.due().map(Todo.Due::day).orElse(LocalDate.MAX))
            .thenComparing(Todo::kind)
            .thenComparing(one -> one.of().map(Todo.Of::period), newestFirst());

    private static final ListTable<TodoView.Row> TABLE = new ListTable<>(
            TodoRequest.PATH,
            List.of("kind", "due", "about"),
            new ListSort("due", false),
            List.of(
                    ListColumn.text("todo", Place.FILE, TodoView.Row::what),
                    ListColumn.text("todo.kind", Place.FILE, TodoView.Row::kind),
                    ListColumn.text("about", Place.FILE, TodoView.Row::about),
                    ListColumn.text("due", Place.FILE, TodoView.Row::due),
                    ListColumn.text("left", Place.FILE, TodoView.Row::left),
                    ListColumn.text("address", Place.FILE, TodoView.Row::address)));

    private final TodoRequest asked;
    private final LocalDate today;
    private final Words words;
    private final Formats f;

    TodoDrawing(TodoRequest asked, LocalDate today, Words words) {
        this.asked = asked;
        this.today = today;
        this.words = words;
        this.f = Formats.in(words.language());
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> newestFirst() {
        return Comparator.comparing(
                (Optional<T> one) -> one.orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
    }

    TodoView view(List<TodoSource.Found> found, boolean whole, List<TodoView.Run> runs) {
        List<Todo> all = ordered(found);
        return new TodoView(
                tiles(all),
                kinds(all),
                dues(),
                abouts(all),
                rows(all),
                asked.isNarrowed(),
                whole,
                found.stream()
                        .flatMap(one -> one.next().stream())
                        .findFirst()
                        .map(this::next)
                        .orElse(null),
                progress(found),
                runs);
    }

    /** What is chosen as a file. */
    Attachment.Content file(List<TodoSource.Found> found, String ending) {
        List<TodoView.Row> chosen = rows(ordered(found));
        return TABLE.file(words.text("todo.list"), ending, chosen.size(), () -> chosen, words);
    }

    private static List<Todo> ordered(List<TodoSource.Found> found) {
        return found.stream().flatMap(one -> one.todos().stream()).sorted(ORDER).toList();
    }

    /** Those that are chosen. */
    private List<TodoView.Row> rows(List<Todo> all) {
        return all.stream().filter(this::isAsked).map(this::row).toList();
    }

    private TodoView.Tiles tiles(List<Todo> all) {
        return new TodoView.Tiles(
                f.whole(all.size()),
                f.whole(all.stream().filter(this::isOverdue).count()),
                TodoRequest.dueIn(TodoRequest.OVERDUE),
                f.whole(all.stream().filter(this::isSoon).count()),
                TodoRequest.dueIn(TodoRequest.SOON));
    }

    private boolean isAsked(Todo one) {
        boolean inTime = switch (asked.dueOrAll()) {
            case TodoRequest.OVERDUE -> isOverdue(one);
            case TodoRequest.SOON -> isSoon(one);
            default -> true;
        };
        return inTime
                && (asked.kindOrAll().isEmpty()
                        || asked.kindOrAll().equals(one.kind().key()))
                && (asked.aboutOrAll().isEmpty()
                        || one.of()
                                .filter(of -> key(of).equals(asked.aboutOrAll()))
                                .isPresent());
    }

    private boolean isOverdue(Todo one) {
        return one.due().filter(due -> due.day().isBefore(today)).isPresent();
    }

    private boolean isSoon(Todo one) {
        return one.due()
                .filter(due -> !due.day().isBefore(today) && !due.day().isAfter(today.plusDays(SOON)))
                .isPresent();
    }

    private List<Option> kinds(List<Todo> all) {
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("todo.all-kinds"), asked.kindOrAll()));
        all.stream()
                .map(Todo::kind)
                .distinct()
                .sorted()
                .forEach(kind ->
                        options.add(option(kind.key(), words.text("todo.kind." + kind.key()), asked.kindOrAll())));
        return options;
    }

    private List<Option> dues() {
        return List.of(
                option("", words.text("todo.any-day"), asked.dueOrAll()),
                option(TodoRequest.OVERDUE, words.text("todo.overdue"), asked.dueOrAll()),
                option(TodoRequest.SOON, words.text("todo.soon", SOON), asked.dueOrAll()));
    }

    private List<Option> abouts(List<Todo> all) {
        Map<String, String> names = new LinkedHashMap<>();
        all.stream().flatMap(one -> one.of().stream()).forEach(of -> names.put(key(of), about(of)));
        List<Option> options = new ArrayList<>();
        options.add(option("", words.text("todo.all-periods"), asked.aboutOrAll()));
        names.forEach((key, name) -> options.add(option(key, name, asked.aboutOrAll())));
        return options;
    }

    private static Option option(String value, String label, String chosen) {
        return new Option(value, label, value.equals(chosen));
    }

    private static String key(Todo.Of of) {
        return of.code() + " " + of.period();
    }

    private String about(Todo.Of of) {
        return words.text("todo.about", of.set(), f.period(of.period()));
    }

    private TodoView.Row row(Todo one) {
        return new TodoView.Row(
                words.text("todo.kind." + one.kind().key()),
                one.what(),
                one.of().map(this::about).orElse(""),
                one.of().map(Todo.Of::illustrative).orElse(false),
                one.due().map(due -> f.date(due.day())).orElse(""),
                one.due().map(Todo.Due::unconfirmed).orElse(false),
                one.due().map(due -> left(due.day())).orElse(""),
                isOverdue(one) ? "clay" : isSoon(one) ? "gold" : "plain",
                one.address());
    }

    private String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return words.text("todo.today");
        }
        return days < 0 ? words.text("todo.late", f.whole(-days)) : words.text("todo.left", f.whole(days));
    }

    private String next(TodoSource.Next next) {
        return words.text("todo.next", about(next.of()), f.date(next.day()));
    }

    private TodoView.@Nullable Progress progress(List<TodoSource.Found> found) {
        return found.stream()
                .flatMap(one -> one.progress().stream())
                .findFirst()
                .map(progress -> new TodoView.Progress(
                        about(progress.of()),
                        progress.of().illustrative(),
                        words.text("todo.complete", f.whole(progress.complete()), f.whole(progress.units())),
                        progress.least().stream().map(this::bar).toList(),
                        progress.address()))
                .orElse(null);
    }

    private TodoView.Bar bar(TodoSource.Bar bar) {
        return new TodoView.Bar(
                bar.unit(),
                bar.present(),
                Math.max(1, bar.required()),
                f.whole(bar.present()) + " / " + f.whole(bar.required()),
                bar.address());
    }
}
