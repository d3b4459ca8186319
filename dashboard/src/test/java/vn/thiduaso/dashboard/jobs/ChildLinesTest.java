package vn.thiduaso.dashboard.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChildLinesTest {

    @TempDir
    Path folder;

    @Test
    void shouldGiveEachLineOnceWhereverTheWriterStops() throws IOException {
        byte[] text = "một\r\n\nđã chấm: 12\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.createFile(folder.resolve("log"));
        ChildLines lines = new ChildLines(file);
        List<String> read = new ArrayList<>();
        for (byte one : text) {
            Files.write(file, new byte[] {one}, StandardOpenOption.APPEND);
            read.addAll(lines.next());
        }

        assertThat(read).containsExactly("một", "", "đã chấm: 12");
        assertThat(lines.next()).isEmpty();
    }
}
