package vn.thiduaso.dashboard;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.people.AccountDesk;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.Server;
import vn.thiduaso.dashboard.web.ServerSettings;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code serve}: the pages of a home, on this machine only, until the process is stopped. */
@Command(name = "serve", description = "Mở bảng điểm của một thư mục dữ liệu, chỉ trên máy này (127.0.0.1).")
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            defaultValue = "8080",
            description = "Cổng (mặc định: ${DEFAULT-VALUE}; 0: cổng trống bất kỳ).")
    private int port;

    @Mixin
    private AccessOptions access = new AccessOptions();

    @Mixin
    private ProviderOptions provider = new ProviderOptions();

    @Mixin
    private JobOptions jobs = new JobOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!ServerSettings.isPort(port)) {
            throw new BadRequestException("Cổng phải từ 0 đến 65535, nhận được " + port);
        }
        AccessSettings logins = access.settings().withProvider(provider.settings(console.environment()));
        ServerSettings server = new ServerSettings(port, logins, jobs.settings(console.environment()));
        LakeSettings settings = home.usedSettings(console.environment());
        LoggerFactory.getLogger(ServeCommand.class).debug("start"); // before threads, which would race to set it up
        CompletableFuture<Database> database = CompletableFuture.supplyAsync(
                () -> Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
        try (ShutdownSignal stop = ShutdownSignal.of(Runtime.getRuntime());
                Server running = start(server, database, settings)) {
            tellFirst(AccountCommand.desk(database.join(), console));
            console.out().println(running.address());
            console.out().flush();
            running.begin();
            stop.await();
        }
        return ExitCode.DONE;
    }

    /** Told once and nowhere kept; whoever missed it types {@code account reset}. */
    private void tellFirst(AccountDesk desk) {
        desk.addFirst(Act.terminal("serve")).ifPresent(password -> {
            console.err().println("Chưa có tài khoản nào; đã tạo tài khoản quản trị.");
            console.err().println("  Tên đăng nhập: " + AccountDesk.FIRST);
            console.err().println("  Mật khẩu dùng một lần, chỉ hiện lần này, đổi khi đăng nhập: " + password);
            console.err().flush();
        });
    }

    private Server start(ServerSettings server, CompletableFuture<Database> database, LakeSettings settings) {
        try {
            return Server.start(server, database::join, () -> new HomeLake(settings), console.clock());
        } catch (ApplicationContextException | PortInUseException refused) {
            if (refused instanceof PortInUseException || refused.getCause() instanceof PortInUseException) {
                throw new BadRequestException(
                        "Cổng %d đang có chương trình khác dùng; hãy thử --port %d".formatted(port, port + 1));
            }
            throw refused;
        }
    }
}
