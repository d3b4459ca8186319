package vn.thiduaso.ingest.read;

import java.util.List;
import java.util.zip.ZipEntry;

/** What the archives of one call may still unpack to, all of them together. What was taken is not given back: what lies on the disk stays there until the call ends. */
final class UnpackBudget {

    private static final String REMEDY = "Nạp làm nhiều lần, mỗi lần ít tệp nén hơn";

    private final ReadLimits.Unpacked limits;
    private long bytes;
    private long files;

    UnpackBudget(ReadLimits.Unpacked limits) {
        this.limits = limits;
    }

    /**
     * Takes what an archive needs.
     *
     * @throws UnreadableFileException when it is more than there is left, of which nothing is taken then
     */
    void take(List<? extends ZipEntry> entries) {
        long allFiles = files + entries.size();
        long allBytes = bytes + PackedDirectory.unpacked(entries);
        if (allFiles > limits.files()) {
            throw tooMuch("có %d tệp, nhiều hơn mức %d cho một lần nạp".formatted(allFiles, limits.files()));
        }
        if (allBytes > limits.bytes()) {
            throw tooMuch("nở ra %d MB, vượt mức %d MB cho một lần nạp"
                    .formatted(PackedDirectory.megabytes(allBytes), PackedDirectory.megabytes(limits.bytes())));
        }
        files = allFiles;
        bytes = allBytes;
    }

    private static UnreadableFileException tooMuch(String message) {
        return new UnreadableFileException(
                "file-too-large", "Tệp nén này cùng các tệp nén trước nó " + message, REMEDY);
    }
}
