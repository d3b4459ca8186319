package vn.thiduaso.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code declare}: a unit says that its report is complete, or takes that back. */
@Command(
        name = "declare",
        description =
                "Một đơn vị khai đã nộp đủ số liệu của một kỳ, hoặc rút lời khai (--retract). Thực có hay không xem lệnh completeness.")
final class DeclareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "Mã đơn vị.")
    private String unit = "";

    @Option(names = "--retract", description = "Rút lời khai, có lý do.")
    private boolean retract;

    @Mixin
    private ActorOption by = new ActorOption();

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Mixin
    private HelpOption help = new HelpOption();

    DeclareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexSet set = subject.indexSet(home, console).set();
        Period period = subject.period();
        Actor actor = by.actor();
        String why = reason.text();
        try (Lake lake = home.open(console.environment())) {
            if (lake.units().all().stream().noneMatch(row -> row.unit().equals(unit))) {
                throw new BadRequestException("Không có đơn vị nào mã “%s” trong danh mục đơn vị".formatted(unit));
            }
            OfUnit report = new OfUnit(set.code(), period, unit);
            ActKind kind = retract ? ActKind.RETRACT : ActKind.DECLARE;
            ActJob.Done done =
                    ActWords.answered(lake, () -> new ActJob(console.clock()).on(lake, kind, report, actor, why));
            ActWords words = ActWords.of(lake);
            done.acts().stream().map(words::done).forEach(console.out()::println);
            done.before().stream().map(words::before).forEach(console.err()::println);
        }
        return ExitCode.DONE;
    }
}
