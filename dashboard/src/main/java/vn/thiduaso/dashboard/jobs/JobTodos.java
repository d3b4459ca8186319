package vn.thiduaso.dashboard.jobs;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.todo.Todo;
import vn.thiduaso.dashboard.todo.TodoSource;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Words;

/** UC-044: jobs that failed or were interrupted, and that nobody has asked for again. */
@Component
class JobTodos implements TodoSource {

    private final JobDesk desk;
    private final JobDrawing drawing;

    JobTodos(JobDesk desk, JobDrawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
    }

    @Override
    public Found of(Actor who, Words words) {
        Set<String> newer = new HashSet<>();
        return Found.of(desk.latest().stream()
                .filter(job -> newer.add(job.kind() + " " + job.about()))
                .filter(job -> job.state() == JobState.FAILED || job.state() == JobState.INTERRUPTED)
                .filter(job -> desk.may(job.kind(), who))
                .map(job -> drawing.draw(job, who, words))
                .map(view -> new Todo(
                        Todo.Kind.JOB,
                        words.text("todo.what.job", view.kind(), view.about(), view.state()),
                        Optional.empty(),
                        Optional.empty(),
                        Address.of("/jobs/{job}", view.job().id()).text()))
                .toList());
    }
}
