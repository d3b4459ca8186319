package vn.thiduaso.ingest.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.act.ActJob;

/** {@code submit}, {@code withdraw}, {@code return}, {@code approve}: one act on some submissions, all of them or none. */
@Command
final class SubmissionActCommand implements Callable<Integer> {

    private final Console console;
    private final ActKind kind;
    private final State waiting;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private ChosenSubmissions chosen = new ChosenSubmissions();

    @Mixin
    private ActorOption by = new ActorOption();

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Mixin
    private HelpOption help = new HelpOption();

    /** @param waiting state of the submissions that {@code --all} takes */
    private SubmissionActCommand(Console console, ActKind kind, State waiting) {
        this.console = console;
        this.kind = kind;
        this.waiting = waiting;
    }

    static void addTo(CommandLine line, Console console) {
        add(
                line,
                console,
                ActKind.SUBMIT,
                State.CHECKED,
                "Gửi duyệt các lần nộp đã kiểm tra, hoặc đã bị trả lại, đã rút lại.");
        add(
                line,
                console,
                ActKind.WITHDRAW,
                State.SUBMITTED,
                "Rút lại các lần nộp đang chờ duyệt; chỉ người đã gửi rút được.");
        add(line, console, ActKind.RETURN, State.SUBMITTED, "Trả lại các lần nộp cho người gửi, có lý do.");
        add(
                line,
                console,
                ActKind.APPROVE,
                State.SUBMITTED,
                "Duyệt các lần nộp đang chờ duyệt; người duyệt không được là người gửi.");
    }

    private static void add(CommandLine line, Console console, ActKind kind, State waiting, String description) {
        CommandLine command = new CommandLine(new SubmissionActCommand(console, kind, waiting));
        command.getCommandSpec().usageMessage().description(description);
        line.addSubcommand(kind.word(), command);
    }

    @Override
    public Integer call() {
        chosen.check();
        Actor actor = by.actor();
        String why = reason.text();
        try (Lake lake = home.open(console.environment())) {
            List<String> ids = chosen.ids(lake, waiting);
            ActJob.Done done = ActWords.answered(
                    lake, () -> new ActJob(console.clock()).onSubmissions(lake, kind, ids, actor, why));
            ActWords words = ActWords.of(lake);
            done.acts().stream().map(words::done).forEach(console.out()::println);
            done.before().stream().map(words::before).forEach(console.err()::println);
            if (ids.isEmpty()) {
                console.err()
                        .println("Không có lần nộp nào đang “%s”"
                                .formatted(waiting.label().vi()));
            }
        }
        return ExitCode.DONE;
    }
}
