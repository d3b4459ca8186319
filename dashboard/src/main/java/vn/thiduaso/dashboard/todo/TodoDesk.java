package vn.thiduaso.dashboard.todo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-044: asks every feature what it has for somebody. */
@Component
class TodoDesk {

    private static final Logger LOG = LoggerFactory.getLogger(TodoDesk.class);

    /** Runs listed. */
    private static final int RUNS = 5;

    private final List<TodoSource> sources;
    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final Rights rights;
    private final Clock clock;

    TodoDesk(List<TodoSource> sources, RunQueries runs, IndexSetShelf shelf, Rights rights, Clock clock) {
        this.sources = List.copyOf(sources);
        this.runs = runs;
        this.shelf = shelf;
        this.rights = rights;
        this.clock = clock;
    }

    TodoView view(TodoRequest asked, Actor who, Words words) {
        List<TodoSource.Found> found = found(who, words);
        return drawing(asked, words).view(found, found.size() == sources.size(), latest(who, words));
    }

    /** What is chosen as a file. */
    Attachment.Content file(TodoRequest asked, String ending, Actor who, Words words) {
        return drawing(asked, words).file(found(who, words), ending);
    }

    private TodoDrawing drawing(TodoRequest asked, Words words) {
        return new TodoDrawing(asked, LocalDate.ofInstant(clock.instant(), Formats.ZONE), words);
    }

    private List<TodoSource.Found> found(Actor who, Words words) {
        return sources.stream()
                .flatMap(source -> ask(source, who, words).stream())
                .toList();
    }

    /** Empty when it cannot say: the first page must open even when the lake does not, and tells that it does not know all. */
    private static Optional<TodoSource.Found> ask(TodoSource source, Actor who, Words words) {
        try {
            return Optional.of(source.of(who, words));
        } catch (RuntimeException fault) {
            LOG.error("No answer from {}", source.getClass().getSimpleName(), fault);
            return Optional.empty();
        }
    }

    private List<TodoView.Run> latest(Actor who, Words words) {
        if (rights.reach(who, Action.SEE_RANKING) == Reach.NOWHERE) {
            return List.of();
        }
        return runs.published().stream()
                .sorted(Comparator.comparing(RunHead::publishedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(RUNS)
                .map(run -> run(run, words))
                .toList();
    }

    private TodoView.Run run(RunHead run, Words words) {
        Formats f = Formats.in(words.language());
        return new TodoView.Run(
                shelf.of(run).definition().name().in(words.language()),
                f.period(run.period()),
                run.illustrative(),
                f.dateTime(run.publishedAt()),
                Address.of("/scores")
                        .with("set", run.indexSet())
                        .with("period", run.period())
                        .text());
    }
}
