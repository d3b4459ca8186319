package vn.thiduaso.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.act.ActJob;

/** {@code unlock}: one person asks with a reason, another grants or refuses. */
@Command(
        name = "unlock",
        description = {
            "Mở khóa một kỳ đã chốt để đính chính: một người đề nghị và nêu lý do, một người khác đồng ý (--grant).",
            "Lần chốt cũ và các đợt chấm của nó vẫn được giữ; sau khi mở khóa, số liệu mới phải được duyệt và chốt lại."
        })
final class UnlockCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(names = "--grant", description = "Đồng ý với đề nghị mở khóa; không được là người đã đề nghị.")
    private boolean grant;

    @Option(names = "--refuse", description = "Không đồng ý với đề nghị mở khóa, có lý do; kỳ vẫn chốt.")
    private boolean refuse;

    @Mixin
    private ActorOption by = new ActorOption();

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Mixin
    private HelpOption help = new HelpOption();

    UnlockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OfPeriod period = new OfPeriod(subject.indexSet(home, console).set().code(), subject.period());
        if (grant && refuse) {
            throw new BadRequestException("Ghi --grant hoặc --refuse, không ghi cả hai");
        }
        ActKind kind = grant ? ActKind.GRANT_UNLOCK : refuse ? ActKind.REFUSE_UNLOCK : ActKind.ASK_UNLOCK;
        Actor actor = by.actor();
        String why = reason.text();
        try (Lake lake = home.open(console.environment())) {
            ActJob.Done done =
                    ActWords.answered(lake, () -> new ActJob(console.clock()).on(lake, kind, period, actor, why));
            ActWords words = ActWords.of(lake);
            done.acts().stream().map(words::done).forEach(console.out()::println);
            done.before().stream().map(words::before).forEach(console.err()::println);
            if (kind == ActKind.ASK_UNLOCK) {
                console.err().println("Cần một người khác đồng ý: thiduaso unlock … --grant --by NGƯỜI");
            }
        }
        return ExitCode.DONE;
    }
}
