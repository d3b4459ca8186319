package vn.thiduaso.dashboard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.people.Account;
import vn.thiduaso.dashboard.people.AccountDesk;
import vn.thiduaso.dashboard.people.AccountDraft;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.people.AccountRepository;
import vn.thiduaso.dashboard.people.CodeDesk;
import vn.thiduaso.dashboard.people.CodeRepository;
import vn.thiduaso.dashboard.people.InvalidAccountException;
import vn.thiduaso.dashboard.people.LoginRepository;
import vn.thiduaso.dashboard.people.Passwords;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.SessionRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.ByOption;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;

/** {@code account}: accounts of the pages, from the terminal of the machine they are on; works while the server runs. */
@Command(name = "account", description = "Tài khoản đăng nhập trang web.", synopsisSubcommandLabel = "LỆNH")
final class AccountCommand implements Runnable {

    static final Words WORDS = PageWords.VIETNAMESE;

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private AccountCommand() {}

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new AccountCommand());
        line.addSubcommand("add", new Add(console));
        line.addSubcommand("list", new ListAll(console));
        line.addSubcommand("reset", new Reset(console));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh: add, list hoặc reset");
    }

    static AccountDesk desk(Database database, Console console) {
        return new AccountDesk(
                new AccountQueries(database), new AccountRepository(database), new Passwords(), console.clock());
    }

    private static CodeDesk codes(Database database, Console console) {
        SessionRepository sessions = new SessionRepository(database, AccessSettings.DEFAULT, console.clock());
        return new CodeDesk(
                new CodeRepository(database), new LoginRepository(database, sessions), sessions, console.clock());
    }

    static <T> T with(HomeOption home, Console console, Function<Database, T> work) {
        LakeSettings settings = home.usedSettings(console.environment());
        try (Database database =
                Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
            return work.apply(database);
        } catch (InvalidAccountException invalid) {
            throw new BadRequestException(
                    invalid.faults().stream().map(fault -> fault.in(WORDS)).toList());
        }
    }

    private static void tell(Console console, String account, String password) {
        console.err()
                .println(("Mật khẩu dùng một lần của %s, chỉ hiện lần này; trong 7 ngày phải đăng nhập" + " và đổi:")
                        .formatted(account));
        console.out().println(password);
    }

    /** {@code account add}. */
    @Command(name = "add", description = "Tạo tài khoản; in mật khẩu dùng một lần.")
    private static final class Add implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Parameters(paramLabel = "TÀI_KHOẢN", description = "Tên đăng nhập: chữ thường không dấu, số, . - _")
        private String account = "";

        @Option(names = "--name", required = true, paramLabel = "TÊN", description = "Tên hiển thị.")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                split = ",",
                paramLabel = "VAI_TRÒ",
                description = "Một hay nhiều vai trò, cách nhau bằng dấu phẩy.")
        private List<String> roles = new ArrayList<>();

        @Option(
                names = "--unit",
                defaultValue = "",
                paramLabel = "MÃ",
                description = "Mã đơn vị; cần cho unit-reporter, enterprise.")
        private String unit = "";

        @Mixin
        private ByOption by = new ByOption();

        @Mixin
        private HelpOption help = new HelpOption();

        Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            AccountDraft draft = new AccountDraft(account, name, RoleCodes.parse(roles), Optional.of(unit));
            String password =
                    with(home, console, database -> desk(database, console).add(draft, Act.terminal(by.name())));
            tell(console, draft.account(), password);
            return ExitCode.DONE;
        }
    }

    /** {@code account list}. */
    @Command(name = "list", description = "Liệt kê tài khoản (CSV): account,name,roles,unit,state.")
    private static final class ListAll implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Mixin
        private HelpOption help = new HelpOption();

        ListAll(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            CsvText csv = new CsvText(console.out());
            csv.row(Stream.of("account", "name", "roles", "unit", "state")
                    .map(Value::of)
                    .iterator());
            for (Account account : with(home, console, database -> new AccountQueries(database).list())) {
                csv.row(Stream.of(
                                account.account(),
                                account.name(),
                                account.rolesInOrder().stream().map(Role::code).collect(Collectors.joining(" ")),
                                account.unit().orElse(""),
                                state(account))
                        .map(Value::of)
                        .iterator());
            }
            csv.finish();
            return ExitCode.DONE;
        }

        private static String state(Account account) {
            if (account.locked()) {
                return "locked";
            }
            return account.passwordDue() ? "password-due" : "open";
        }
    }

    /** {@code account reset}. */
    @Command(name = "reset", description = "Đặt lại mật khẩu, mở khóa, kết thúc mọi phiên đăng nhập của một tài khoản.")
    private static final class Reset implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Parameters(paramLabel = "TÀI_KHOẢN", description = "Tên đăng nhập.")
        private String account = "";

        @Option(
                names = "--code",
                description = "Tắt cả mã xác thực trên điện thoại: khi mất điện thoại và mã khôi phục.")
        private boolean code;

        @Mixin
        private ByOption by = new ByOption();

        @Mixin
        private HelpOption help = new HelpOption();

        Reset(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            String actor = Act.terminal(by.name());
            tell(console, account, with(home, console, database -> {
                String password = desk(database, console).reset(account, actor);
                if (code) {
                    codes(database, console).turnOffFor(account, actor);
                }
                return password;
            }));
            return ExitCode.DONE;
        }
    }
}
