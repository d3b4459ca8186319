package vn.thiduaso.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.Server;
import vn.thiduaso.datasets.lake.LakeSettings;

/** {@code serve}: the pages of a home, on this machine only, until the process is stopped. */
@Command(
        name = "serve",
        description = "Mở bảng điểm của một thư mục dữ liệu, chỉ trên máy này (127.0.0.1).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--home", required = true, paramLabel = "THƯ_MỤC", description = "thư mục dữ liệu")
    private Path home = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "CỔNG",
            defaultValue = "8080",
            description = "cổng (mặc định: ${DEFAULT-VALUE}; 0: cổng trống bất kỳ)")
    private int port;

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(home)) {
            throw new IllegalArgumentException(
                    "Không có thư mục dữ liệu " + home + ". Tạo bằng lệnh: thiduaso demo --home " + home);
        }
        LoggerFactory.getLogger(ServeCommand.class).debug("start"); // before threads, which would race to set it up
        LakeSettings settings = LakeSettings.of(home, System.getenv());
        CompletableFuture<Database> database = CompletableFuture.supplyAsync(
                () -> Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword()));
        try (Server server = Server.start(port, database::join)) {
            database.join();
            System.out.println(server.address());
            System.out.flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
        }
        return 0;
    }
}
