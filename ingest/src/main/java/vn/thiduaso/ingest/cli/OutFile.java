package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that {@code --out} names. No command makes folders for it: a mistyped path would leave them behind. */
final class OutFile {

    private OutFile() {}

    /**
     * To be asked before the work begins.
     *
     * @throws BadRequestException when no file can be written there: its folder is not there, or it is a folder itself
     */
    static void check(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new BadRequestException("--out “%s” là một thư mục; ghi tên một tệp".formatted(target));
        }
        if (!Files.isDirectory(folder)) {
            throw new BadRequestException("--out “%s”: chưa có thư mục “%s”; tạo thư mục trước, hoặc sửa đường dẫn"
                    .formatted(target, folder));
        }
    }

    /** What is said when it could not be written after all. */
    static BadRequestException unwritable(Path target, IOException cause) {
        return new BadRequestException("Không ghi được tệp “%s”: kiểm tra đường dẫn, quyền ghi và chỗ trống (%s)"
                .formatted(target, cause.getMessage()));
    }
}
