package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.thiduaso.analytics.job.ClusterJars;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;

/** {@code cluster-jars}: what an installation of Spark lacks, as {@code --jars} of {@code spark-submit} wants it, or in a folder for an image. */
@Command(
        name = "cluster-jars",
        description = {
            "In các tệp jar mà Spark cài sẵn không có, cách nhau bằng dấu phẩy, để dùng cho --jars của spark-submit;",
            "hoặc chép chúng vào một thư mục để dựng ảnh container."
        })
final class ClusterJarsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--to", paramLabel = "THƯ_MỤC", description = "Chép vào thư mục này (tạo nếu chưa có) rồi in tên.")
    private @Nullable Path folder;

    @Mixin
    private HelpOption help = new HelpOption();

    ClusterJarsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> jars = ClusterJars.here();
        Path to = folder;
        console.out()
                .println((to == null
                                ? jars
                                : jars.stream().map(jar -> copy(jar, to)).toList())
                        .stream().map(Path::toString).collect(Collectors.joining(to == null ? "," : "\n")));
        console.out().flush();
        return ExitCode.DONE;
    }

    private static Path copy(Path jar, Path folder) {
        try {
            Path copy = Files.createDirectories(folder).resolve(jar.getFileName());
            return Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadRequestException("Không chép được %s vào “%s”: %s; hãy kiểm tra quyền ghi và chỗ trống"
                    .formatted(jar.getFileName(), folder, e.getMessage()));
        }
    }
}
