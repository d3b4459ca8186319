package vn.thiduaso.datasets.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.thiduaso.scoring.fault.Fault;

/** Texts that an office keeps as files in its home, and whose faults people read on a page. */
public final class HomeText {

    private HomeText() {}

    /**
     * Reads a file.
     *
     * @param reader makes something of its text and its name: the folder of the home is none of the readers' business
     * @param invalid what is thrown where it cannot be read at all
     */
    public static <T> T read(
            Path file,
            BiFunction<String, String, T> reader,
            Function<List<Fault>, ? extends RuntimeException> invalid) {
        String name = String.valueOf(file.getFileName());
        try {
            return reader.apply(Files.readString(file), name);
        } catch (IOException unreadable) {
            throw invalid.apply(List.of(
                    new Fault(name, "", "không đọc được tệp", "lưu tệp bằng mã UTF-8, cho phép máy chủ đọc tệp")));
        }
    }
}
