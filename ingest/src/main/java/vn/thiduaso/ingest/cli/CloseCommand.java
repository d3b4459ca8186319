package vn.thiduaso.ingest.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.scoring.Period;

/** {@code close}: closes a period. */
@Command(
        name = "close",
        description = {
            "Chốt số liệu một kỳ của một bộ chỉ số; in mã lần chốt ở dòng cuối.",
            "Chốt lại cùng nội dung không thay đổi gì; có đính chính thì lần chốt mới thay lần cũ, cả hai đều được giữ."
        })
final class CloseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private ByOption by = new ByOption();

    @Mixin
    private HelpOption help = new HelpOption();

    CloseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexSetSource source = subject.indexSet();
        Period period = subject.period();
        try (Lake lake = home.open(console.environment())) {
            CloseJob.CloseReport report = new CloseJob(console.clock()).run(lake, source, period, by.name());
            console.err()
                    .println("%s kỳ %s của %s: %d đơn vị, %d số liệu"
                            .formatted(
                                    report.isNew() ? "Đã chốt" : "Không có gì thay đổi từ lần chốt trước,",
                                    period,
                                    source.set(),
                                    report.closing().units(),
                                    report.observations()));
            if (!report.unplaced().isEmpty()) {
                console.err()
                        .println("%d số liệu không có chỗ trong bản này của bộ chỉ số, không được chấm điểm"
                                .formatted(report.unplaced().size()));
            }
            console.out().println(report.closing().id());
        }
        return ExitCode.DONE;
    }
}
