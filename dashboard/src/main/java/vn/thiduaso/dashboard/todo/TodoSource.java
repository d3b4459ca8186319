package vn.thiduaso.dashboard.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.ingest.wording.Words;

/** A feature that has something to do for people. */
public interface TodoSource {

    /** What waits for this person, by his rights; in any order. */
    Found of(Actor who, Words words);

    /**
     * @param progress of the newest period that is open; empty where this source knows none
     * @param next the period after it; empty likewise
     */
    record Found(List<Todo> todos, Optional<Progress> progress, Optional<Next> next) {

        public Found {
            todos = List.copyOf(todos);
        }

        public static Found of(List<Todo> todos) {
            return new Found(todos, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How far the reports of a period have come, of the units this person may see.
     *
     * @param units to report
     * @param complete of them
     * @param least those with the greatest share missing, that one first
     */
    record Progress(Todo.Of of, int units, int complete, List<Bar> least, String address) {

        public Progress {
            least = List.copyOf(least);
        }
    }

    /** @param present figures of the unit that are there, of {@code required} */
    record Bar(String unit, int present, int required, String address) {}

    /** A period that begins on a day. */
    record Next(Todo.Of of, LocalDate day) {}
}
