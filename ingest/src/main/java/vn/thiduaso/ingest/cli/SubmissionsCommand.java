package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.export.SubmissionList;
import vn.thiduaso.scoring.Period;

/** {@code submissions}: what was sent and how far each has come. */
@Command(
        name = "submissions",
        description = {
            "Liệt kê các lần nộp theo thứ tự nhận, với trạng thái: nháp, đã kiểm tra, chờ duyệt, đã duyệt, đã chốt.",
            "Nháp là bị trả lại hoặc đã rút lại: không được tính cho đến khi gửi duyệt lại."
        })
final class SubmissionsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--index-set", paramLabel = "MÃ", description = "Chỉ của một bộ chỉ số: MÃ hoặc tệp YAML.")
    private String indexSet = "";

    @Option(names = "--period", paramLabel = "KỲ", description = "Chỉ của một kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-10.")
    private String period = "";

    @Mixin
    private TableFormat format = new TableFormat();

    @Mixin
    private HelpOption help = new HelpOption();

    SubmissionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        format.check();
        Optional<String> asked = indexSet.isEmpty()
                ? Optional.empty()
                : Optional.of(IndexSetOption.of(indexSet, home, console).set().code());
        if (!period.isEmpty() && Period.find(period).isEmpty()) {
            throw new BadRequestException(SubjectOptions.noPeriod(period));
        }
        List<StandingSubmission> all;
        try (Lake lake = home.open(console.environment())) {
            all = lake.standings();
        }
        format.print(
                SubmissionList.of(all.stream()
                        .filter(row -> asked.isEmpty()
                                || asked.get().equals(row.submission().indexSet()))
                        .filter(row -> period.isEmpty()
                                || Period.find(row.submission().period()).equals(Period.find(period)))
                        .toList()),
                console);
        return ExitCode.DONE;
    }
}
