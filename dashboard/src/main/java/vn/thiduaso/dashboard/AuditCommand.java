package vn.thiduaso.dashboard;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import vn.thiduaso.dashboard.audit.AuditHead;
import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.audit.Chain;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code audit}: whether anybody changed what was written of what people did. */
@Command(name = "audit", description = "Kiểm tra nhật ký.", synopsisSubcommandLabel = "LỆNH")
final class AuditCommand implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AuditCommand() {}

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new AuditCommand());
        line.addSubcommand("verify", new Verify(console));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh: verify");
    }

    /** {@code audit verify}. */
    @Command(name = "verify", description = "Đi hết chuỗi nhật ký, báo mục bị sửa, xóa, thêm, đổi chỗ; in đầu chuỗi.")
    private static final class Verify implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Option(
                names = "--head",
                defaultValue = "",
                paramLabel = "SỐ:MÃ",
                description = "Đầu chuỗi đã in trước đây; có nó mới biết phần cuối có bị cắt, cả chuỗi có bị viết lại.")
        private String printed = "";

        @Mixin
        private HelpOption help = new HelpOption();

        Verify(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Optional<AuditHead> head = AuditHead.parse(printed);
            if (!printed.isBlank() && head.isEmpty()) {
                throw new BadRequestException(
                        "--head nhận số mục, dấu hai chấm và mã băm 64 ký tự như đã in, không nhận “%s”"
                                .formatted(printed));
            }
            LakeSettings settings = home.usedSettings(console.environment());
            try (Database database =
                    Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
                return tell(new AuditQueries(database).check(head), head.isPresent());
            }
        }

        private int tell(Chain.Report report, boolean withHead) {
            report.faults().forEach(fault -> console.err().println("Lỗi: " + sentence(fault)));
            if (report.isWhole()) {
                console.err()
                        .println("Nhật ký nguyên vẹn, %d mục."
                                .formatted(report.head().seq()));
                if (!withHead) {
                    console.err()
                            .println("Chưa đối chiếu với đầu chuỗi in trước đây (--head): phần cuối bị cắt"
                                    + " cùng bảng đầu chuỗi thì không thấy được.");
                }
            }
            console.out().println(report.head());
            return report.isWhole() ? ExitCode.DONE : ExitCode.BAD_REQUEST;
        }

        private static String sentence(Chain.Fault fault) {
            String what = switch (fault.what()) {
                case NUMBER -> "số mục không nối tiếp mục trước: có mục bị xóa, thêm hoặc đổi chỗ";
                case LINK -> "không mang mã băm của mục trước: mục trước bị sửa, xóa, thêm hoặc đổi chỗ";
                case CONTENT -> "nội dung không khớp mã băm của nó: mục này bị sửa";
                case HEAD -> "là đầu chuỗi theo bảng đầu chuỗi, nhưng chuỗi kết thúc ở chỗ khác";
                case PRINTED -> "theo đầu chuỗi đã in, nhưng không có mục ấy: phần cuối bị cắt hoặc chuỗi bị viết lại";
            };
            return "mục %d: %s".formatted(fault.seq(), what);
        }
    }
}
