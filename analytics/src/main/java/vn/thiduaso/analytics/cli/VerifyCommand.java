package vn.thiduaso.analytics.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.job.VerifyJob;
import vn.thiduaso.analytics.job.VerifyReport;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code verify}: a run made again and compared. A failed verification is bad data (2), not our fault (1). */
@Command(
        name = "verify",
        description =
                "Kiểm tra một đợt chấm: từng tệp trong kho, bản kê, và tính lại toàn bộ. Mã thoát 2 nếu có chỗ không khớp.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    private static final int SHOWN = 50;

    @Mixin
    private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "ĐỢT-CHẤM", description = "Mã đợt chấm (12 ký tự).")
    private String run = "";

    @Mixin
    private StepsOption steps = new StepsOption();

    @Mixin
    private HelpOption help = new HelpOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        VerifyReport report = new VerifyJob(home.usedSettings(console.environment()), steps.steps(console))
                .verify(run)
                .orElseThrow(() -> new BadRequestException(
                        "Không có đợt chấm \"" + run + "\". Xem danh sách bằng lệnh: thiduaso runs"));
        PrintWriter out = console.out();
        report.checks().forEach(check -> print(check, out));
        out.println(
                report.passed()
                        ? "ĐÚNG: đợt chấm " + run + " còn nguyên vẹn."
                        : "SAI: đợt chấm " + run + " không khớp.");
        out.flush();
        return report.passed() ? ExitCode.DONE : ExitCode.BAD_REQUEST;
    }

    private static void print(VerifyReport.Check check, PrintWriter out) {
        out.println((check.passed() ? "  khớp   " : "  SAI    ") + check.what());
        check.faults().stream().limit(SHOWN).forEach(fault -> out.println("           - " + fault));
        if (check.faults().size() > SHOWN) {
            out.println("           - … và " + (check.faults().size() - SHOWN) + " chỗ khác");
        }
    }
}
