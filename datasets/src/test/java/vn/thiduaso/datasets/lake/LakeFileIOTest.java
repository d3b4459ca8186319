package vn.thiduaso.datasets.lake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.io.PositionOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LakeFileIOTest {

    private static final String LOCATION = "lake:/run/data/run=1/a.parquet";

    @TempDir
    Path root;

    @Test
    void shouldShowAFileOnlyWhenItIsComplete() throws IOException {
        Path file = root.resolve("run/data/run=1/a.parquet");
        try (PositionOutputStream out = io().newOutputFile(LOCATION).create()) {
            out.write(new byte[100_000]);
            assertThat(file).doesNotExist();
            assertThat(out.getPos()).isEqualTo(100_000);
        }

        assertThat(file).hasSize(100_000);
        assertThat(io().newInputFile(LOCATION).getLength()).isEqualTo(100_000);
        assertThat(root.resolve(Ledger.FILE)).hasContent(Digests.sha256(file) + "  run/data/run=1/a.parquet");
    }

    @Test
    void shouldNeverOverwriteOrDeleteAFinishedFile() throws IOException {
        io().newOutputFile(LOCATION).create().close();

        assertThatThrownBy(() -> io().newOutputFile(LOCATION).createOrOverwrite())
                .isInstanceOf(AlreadyExistsException.class);
        io().deleteFile(LOCATION);
        assertThat(io().newInputFile(LOCATION).exists()).isTrue();
    }

    @Test
    void shouldWorkAfterATripToAnExecutor() throws Exception {
        io().newOutputFile(LOCATION).create().close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(io());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            LakeFileIO there = (LakeFileIO) in.readObject();
            assertThat(there.newInputFile(LOCATION).exists()).isTrue();
        }
    }

    @Test
    void shouldStayInsideItsFolder() {
        assertThatThrownBy(() -> io().newInputFile("lake:/../secret")).hasMessageContaining("leaves the lake");
        assertThatThrownBy(() -> io().newInputFile("/etc/passwd")).hasMessageContaining("lake:/");
        assertThat(Files.exists(root.resolve(Ledger.FILE))).isFalse();
    }

    private LakeFileIO io() {
        LakeFileIO io = new LakeFileIO();
        io.initialize(Map.of(LakeFileIO.ROOT, root.toString()));
        return io;
    }
}
