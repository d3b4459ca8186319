package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.schedule.Schedules;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-044: of which periods figures are asked for. */
class PeriodTodosTest {

    private static final Actor SENDER = Actor.ofAccount("Người Gửi", "gui");
    private static final Period NEXT = Period.parse("2026-11");

    @TempDir
    Path folder;

    private ExampleFigures figures;

    @BeforeEach
    void open() {
        figures = new ExampleFigures(folder);
        figures.send(ExampleFigures.PERIOD, 2541, SENDER);
    }

    @AfterEach
    void close() {
        figures.close();
    }

    private List<Todo> asked(Role role, Optional<String> unit, Period period) {
        IndexSet set = ExampleFigures.SET.set();
        var who = new vn.thiduaso.dashboard.security.Actor(
                "a", "A", Set.of(role), unit, vn.thiduaso.dashboard.security.Actor.Due.NOTHING, "");
        return new PeriodTodos(
                        new FigureSet(ExampleFigures.SET, period, Lock.OPEN, false, List.of(), List.of()),
                        new Reports(figures.home(), ExampleFigures.CLOCK)
                                .of(set, period, Schedules.of(folder, set.code())),
                        who,
                        new Rights(false),
                        PageWords.VIETNAMESE)
                .reporting(figures.home().lake().standings(set.code(), period));
    }

    private List<Todo> asked(Role role, Period period) {
        return asked(role, Optional.of("U2").filter(unit -> role == Role.UNIT_REPORTER), period);
    }

    @Test
    void shouldAskForFiguresWhereAFileCame() {
        assertThat(asked(Role.OPERATOR, ExampleFigures.PERIOD)).singleElement().satisfies(todo -> {
            assertThat(todo.kind()).isEqualTo(Todo.Kind.REMIND);
            assertThat(todo.due()).isEmpty();
        });
        assertThat(asked(Role.UNIT_REPORTER, ExampleFigures.PERIOD))
                .extracting(Todo::kind)
                .containsExactly(Todo.Kind.REPORT);
    }

    @Test
    void shouldAskNobodyForFiguresOfAPeriodNobodyCollects() {
        assertThat(asked(Role.OPERATOR, NEXT)).isEmpty();
        assertThat(asked(Role.UNIT_REPORTER, NEXT)).isEmpty();
    }

    @Test
    void shouldAskForFiguresWhereADayIsSaid() throws IOException {
        Files.writeString(
                folder.resolve("schedule.yaml"),
                "deadlines:\n  - {index-set: SERVICE-766, from: 2026-11, days-after: 5}\n");

        assertThat(asked(Role.OPERATOR, NEXT)).singleElement().satisfies(todo -> {
            assertThat(todo.kind()).isEqualTo(Todo.Kind.REMIND);
            assertThat(todo.due().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 12, 5));
        });
        assertThat(asked(Role.UNIT_REPORTER, NEXT)).extracting(Todo::kind).containsExactly(Todo.Kind.REPORT);
    }
}
