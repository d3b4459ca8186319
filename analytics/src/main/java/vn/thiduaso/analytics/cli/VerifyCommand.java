package vn.thiduaso.analytics.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.thiduaso.analytics.job.VerifyJob;
import vn.thiduaso.analytics.job.VerifyReport;

/** {@code verify}: a run made again and compared. A failed verification is bad data (2), not our fault (1). */
@Command(
        name = "verify",
        description =
                "Kiểm tra một đợt chấm: từng tệp trong kho, bản kê, và tính lại toàn bộ. Mã thoát 2 nếu có chỗ không khớp.")
final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 50;

    @Mixin
    private Home home = new Home();

    @Parameters(paramLabel = "ĐỢT-CHẤM", description = "Mã đợt chấm (12 ký tự).")
    private String run = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        VerifyReport report = new VerifyJob(home.settings())
                .verify(run)
                .orElseThrow(() -> new InvalidRequestException(
                        "Không có đợt chấm \"" + run + "\". Xem danh sách bằng lệnh: thiduaso runs"));
        PrintWriter out = spec.commandLine().getOut();
        report.checks().forEach(check -> print(check, out));
        out.println(
                report.passed()
                        ? "ĐÚNG: đợt chấm " + run + " còn nguyên vẹn."
                        : "SAI: đợt chấm " + run + " không khớp.");
        out.flush();
        return report.passed() ? AnalyticsCli.DONE : AnalyticsCli.BAD_REQUEST_OR_DATA;
    }

    private static void print(VerifyReport.Check check, PrintWriter out) {
        out.println((check.passed() ? "  khớp   " : "  SAI    ") + check.what());
        check.faults().stream().limit(SHOWN).forEach(fault -> out.println("           - " + fault));
        if (check.faults().size() > SHOWN) {
            out.println("           - … và " + (check.faults().size() - SHOWN) + " chỗ khác");
        }
    }
}
