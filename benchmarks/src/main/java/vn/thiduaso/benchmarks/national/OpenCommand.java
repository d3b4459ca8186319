package vn.thiduaso.benchmarks.national;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.benchmarks.Launcher;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/**
 * {@code bench open}: a country that {@code bench national --keep} left behind, with its PostgreSQL and its pages, until the standard input ends. First come the
 * settings that other commands need, one {@code NAME=value} a line, then the address of the pages.
 */
@Command(
        name = "open",
        description = {
            "Mở lại cả nước mà “bench national --keep” đã giữ: PostgreSQL và trang web, cho đến khi đầu vào chuẩn đóng.",
            "In các biến mà lệnh khác cần (BIẾN=giá trị), rồi địa chỉ trang web."
        })
public final class OpenCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "THƯ MỤC", description = "Thư mục mà “bench national --keep” đã ghi.")
    private Path folder = Path.of("");

    @Option(
            names = "--port",
            defaultValue = "0",
            paramLabel = "N",
            description = "Cổng của trang web (mặc định: còn trống).")
    private int port;

    @Mixin
    private HelpOption help = new HelpOption();

    public OpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path kept = folder.toAbsolutePath();
        Path home = kept.resolve("home");
        Path data = kept.resolve("postgresql");
        if (!Files.isDirectory(home) || !Files.isDirectory(data)) {
            throw new BadRequestException("Không có kho và cơ sở dữ liệu ở " + kept
                    + ". Hãy làm trước: ./thiduaso bench national --keep " + kept);
        }
        try (NationalDatabase database = NationalDatabase.start(data)) {
            Map<String, String> environment = database.environment();
            console.out().println("THIDUASO_HOME=" + home);
            environment.forEach((name, value) -> console.out().println(name + "=" + value));
            Steps steps = new Steps(Launcher.of(console), kept, database, environment, console.out());
            Process server = steps.start("serve", "--home", home.toString(), "--port", Integer.toString(port));
            try (BufferedReader said = server.inputReader()) {
                console.out().println(said.readLine());
                console.out().flush();
                System.in.transferTo(OutputStream.nullOutputStream());
            } finally {
                server.descendants().forEach(ProcessHandle::destroy);
                server.destroy();
            }
        }
        return ExitCode.DONE;
    }
}
