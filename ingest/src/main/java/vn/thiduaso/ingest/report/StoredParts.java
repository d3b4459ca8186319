package vn.thiduaso.ingest.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook whose parts are stored as they are. The library that writes into workbooks refuses a part that packs better than 1:100, and can be told
 * otherwise for the whole process only; sizes and ratios were judged before the file was read, with limits of our own, and honest workbooks do pack so.
 */
final class StoredParts {

    private StoredParts() {}

    /**
     * The same workbook.
     *
     * @return lies on the disk until it is closed
     * @throws java.util.zip.ZipException when it is none, or a part is not as large as its directory states
     */
    static InputStream of(Path packed) throws IOException {
        Path stored = Files.createTempFile("thiduaso-", ".xlsx");
        try {
            store(packed, stored);
            return Files.newInputStream(stored, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(stored);
            throw failed;
        }
    }

    private static void store(Path packed, Path stored) throws IOException {
        try (ZipFile from = new ZipFile(packed.toFile());
                ZipOutputStream to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(stored)))) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry part : Collections.list(from.entries())) {
                if (!part.isDirectory()) {
                    ZipEntry entry = new ZipEntry(part.getName());
                    entry.setSize(part.getSize());
                    entry.setCrc(part.getCrc());
                    to.putNextEntry(entry);
                    try (InputStream letters = from.getInputStream(part)) {
                        letters.transferTo(to);
                    }
                    to.closeEntry();
                }
            }
        }
    }
}
