package vn.thiduaso.ingest.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook so that the same cells give the same bytes, whenever and on whichever path: what the library dates with the moment of writing has
 * the day on which packed files begin to count.
 */
final class StableBytes {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableBytes() {}

    /** Writes the workbook; the stream stays open. */
    static void write(Workbook workbook, OutputStream out) throws IOException {
        if (workbook instanceof XSSFWorkbook packed) {
            undate(packed);
            ByteArrayOutputStream dated = new ByteArrayOutputStream();
            packed.write(dated);
            undate(dated.toByteArray(), out);
        } else {
            workbook.write(out);
        }
    }

    /** A copy made here is dated; a workbook that was sent keeps its dates. */
    private static void undate(XSSFWorkbook workbook) {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> day = Optional.of(Date.from(FIRST_DAY.toInstant(ZoneOffset.UTC)));
        if (properties.getModifiedProperty().isEmpty()) {
            properties.setCreatedProperty(day);
            properties.setModifiedProperty(day);
        }
    }

    private static void undate(byte[] dated, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(dated))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(FIRST_DAY);
                packed.putNextEntry(entry);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
