package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.Reporting;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.schedule.InvalidScheduleException;
import vn.thiduaso.datasets.schedule.Schedule;
import vn.thiduaso.datasets.schedule.Schedules;
import vn.thiduaso.ingest.export.CompletenessSheet;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code completeness}: who was to report, who has, how fully, and whether in time. */
@Command(
        name = "completeness",
        description = {
            "Đơn vị nào chưa nộp, nộp thiếu, trễ, chờ duyệt, đã duyệt, đã chốt trong một kỳ; khai hoàn thành và thực có.",
            "Hạn nộp lấy từ schedule.yaml trong thư mục dữ liệu, hoặc của gói kèm theo: docs/schedule.md."
        })
final class CompletenessCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--schedule",
            paramLabel = "TỆP",
            description = "Tệp hạn nộp (YAML) dùng thay cho của thư mục dữ liệu.")
    private @Nullable Path schedule;

    @Option(names = "--remind", description = "Chỉ các đơn vị cần nhắc: chưa nộp đủ.")
    private boolean remind;

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Mixin
    private HelpOption help = new HelpOption();

    CompletenessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        sheet.check();
        IndexSet set = subject.indexSet(home, console).set();
        Period period = subject.period();
        LakeSettings settings = home.usedSettings(console.environment());
        Schedule deadlines = deadlines(settings.home(), set);
        Completeness found;
        try (Lake lake = Lake.open(settings)) {
            found = Reporting.of(lake, set, period, deadlines, console.clock().instant());
        }
        sheet.write(remind ? CompletenessSheet.reminders(found) : CompletenessSheet.of(found), console);
        tell(found);
        return ExitCode.DONE;
    }

    private Schedule deadlines(Path folder, IndexSet set) {
        Optional<Path> asked = Optional.ofNullable(schedule);
        if (asked.isPresent() && !Files.isRegularFile(asked.get())) {
            throw new BadRequestException("Không có tệp “%s” (--schedule)".formatted(asked.get()));
        }
        try {
            return asked.map(Schedules::read).orElseGet(() -> Schedules.of(folder, set.code()));
        } catch (InvalidScheduleException invalid) {
            throw new BadRequestException(
                    invalid.faults().stream().map(Object::toString).toList());
        }
    }

    private void tell(Completeness found) {
        console.err()
                .println("Kỳ %s (%s): %d đơn vị phải nộp; khai hoàn thành %d, thực có đủ %d; %s"
                        .formatted(
                                found.period(),
                                found.lock().label().vi(),
                                found.reports().size(),
                                found.declared(),
                                found.complete(),
                                found.deadline()
                                        .map(last -> "hạn nộp %s%s"
                                                .formatted(last.day(), last.isUnconfirmed() ? " (chưa xác nhận)" : ""))
                                        .orElse("không có hạn nộp")));
        if (!found.unexpected().isEmpty()) {
            console.err()
                    .println("Có số liệu của đơn vị không phải nộp kỳ này: " + String.join(", ", found.unexpected()));
        }
    }
}
