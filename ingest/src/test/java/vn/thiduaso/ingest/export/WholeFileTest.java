package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void shouldReplaceAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("ranks.csv"), "cũ, dài hơn nhiều");

        WholeFile.write(file, out -> out.write(bytes("mới")));

        assertThat(file).hasContent("mới");
        assertThat(names()).containsExactly("ranks.csv");
    }

    @Test
    void shouldLeaveNothingHalfWritten() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("ranks.csv"), out -> {
                    out.write(bytes("nửa "));
                    out.flush();
                    throw new IOException("hết chỗ");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("hết chỗ");

        assertThat(names()).isEmpty();
    }

    @Test
    void shouldKeepTheOldFileWhenTheNewOneFails() throws IOException {
        Path file = Files.writeString(folder.resolve("ranks.csv"), "cũ");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new IllegalStateException("lỗi");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("cũ");
        assertThat(names()).containsExactly("ranks.csv");
    }

    @Test
    void shouldShowNothingUntilItIsComplete() throws IOException {
        Path file = folder.resolve("ranks.csv");

        WholeFile.write(file, out -> {
            out.write(bytes("nửa"));
            out.flush();
            assertThat(file).doesNotExist();
        });

        assertThat(file).hasContent("nửa");
    }

    @Test
    void shouldMakeNoFolder() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a/b/ranks.csv"), out -> out.write(bytes("x"))))
                .isInstanceOf(IOException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldRefuseAFolderInPlaceOfAFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> {})).isInstanceOf(IOException.class);
    }

    @Test
    void shouldLetOthersReadTheFileAsFarAsTheSystemLetsThem() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path plain = Files.writeString(folder.resolve("plain.csv"), "x");

        WholeFile.write(folder.resolve("ranks.csv"), out -> out.write(bytes("x")));

        assertThat(Files.getPosixFilePermissions(folder.resolve("ranks.csv")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
