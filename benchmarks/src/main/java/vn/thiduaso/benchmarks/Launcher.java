package vn.thiduaso.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;

/**
 * The product as people start it: whole commands in processes of their own.
 *
 * @param command what to start, before the arguments
 */
public record Launcher(List<String> command) {

    private static final String VARIABLE = "THIDUASO_LAUNCHER";

    public Launcher {
        command = List.copyOf(command);
    }

    /** @throws BadRequestException when this process was not started by the launcher, which says where it is */
    public static Launcher of(Console console) {
        String path = console.environment().getOrDefault(VARIABLE, "");
        if (path.isEmpty()) {
            throw new BadRequestException("Hãy chạy bằng ./thiduaso bench …, hoặc đặt " + VARIABLE
                    + " là đường dẫn của thiduaso (Windows: thiduaso.cmd)");
        }
        return new Launcher(List.of(path));
    }

    /** Folder of the product: where the launcher is. */
    public Path root() {
        return Path.of(command.get(0)).toAbsolutePath().getParent();
    }

    public List<String> command(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }
}
