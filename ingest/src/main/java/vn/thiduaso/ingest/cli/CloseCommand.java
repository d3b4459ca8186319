package vn.thiduaso.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.scoring.Period;

/** {@code close}: closes a period. */
@Command(
        name = "close",
        description = {
            "Chốt số liệu một kỳ của một bộ chỉ số; in mã lần chốt ở dòng cuối.",
            "Chỉ tính các lần nộp đã duyệt; người chốt không được là người đã duyệt.",
            "Chốt lại cùng nội dung không thay đổi gì; muốn chốt nội dung khác phải mở khóa trước (unlock), lần chốt cũ vẫn được giữ."
        })
final class CloseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private ActorOption by = new ActorOption();

    @Option(
            names = "--leave-out",
            description = "Chốt mà không tính các lần nộp chưa duyệt; lần chốt ghi rõ đã bỏ những lần nộp nào.")
    private boolean leaveOut;

    @Mixin
    private HelpOption help = new HelpOption();

    CloseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexSetSource source = subject.indexSet(home, console);
        Period period = subject.period();
        Actor actor = by.actor();
        CloseJob.Unapproved unapproved = leaveOut ? CloseJob.Unapproved.LEAVE_OUT : CloseJob.Unapproved.REFUSE;
        try (Lake lake = home.open(console.environment())) {
            CloseJob.CloseReport report = ActWords.answered(
                    lake, () -> new CloseJob(console.clock()).run(lake, source, period, actor, unapproved));
            console.err()
                    .println("%s kỳ %s của %s: %d đơn vị, %d số liệu"
                            .formatted(
                                    report.isNew() ? "Đã chốt" : "Không có gì thay đổi từ lần chốt trước,",
                                    period,
                                    source.set(),
                                    report.closing().units(),
                                    report.observations()));
            if (report.unplaced() > 0) {
                console.err()
                        .println("%d số liệu không có chỗ trong bản này của bộ chỉ số, không được chấm điểm"
                                .formatted(report.unplaced()));
            }
            report.waiting()
                    .forEach(row -> console.err()
                            .println("Không tính tệp %s (lần nộp %s): chưa được duyệt"
                                    .formatted(row.fileName(), row.id())));
            console.out().println(report.closing().id());
        }
        return ExitCode.DONE;
    }
}
