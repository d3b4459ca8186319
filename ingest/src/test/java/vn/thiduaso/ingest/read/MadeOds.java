package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument workbook made part by part, as no honest program would write it. Starts as a sound one with one sheet. */
public final class MadeOds {

    public static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
            + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
            + "xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0' "
            + "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
            + "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private MadeOds() {}

    /** @param rows what stands inside the only sheet */
    public static MadeOds withRows(String rows) {
        return withContent("<office:automatic-styles/><office:body><office:spreadsheet><table:table table:name='Quý 3'>"
                + rows + "</table:table></office:spreadsheet></office:body>");
    }

    /** @param content what stands inside the document */
    public static MadeOds withContent(String content) {
        return new MadeOds()
                .part("mimetype", KIND)
                .part("content.xml", "<office:document-content " + NAMES + ">" + content + "</office:document-content>")
                .manifest("");
    }

    /** @param inside what stands inside the entry of the content */
    public MadeOds manifest(String inside) {
        return part(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='" + MANIFEST
                        + "'><manifest:file-entry manifest:full-path='content.xml'>" + inside
                        + "</manifest:file-entry></manifest:manifest>");
    }

    /** A row of cells given as XML. */
    public static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    public static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    public static String number(String value) {
        return "<table:table-cell office:value-type='float' office:value='" + value + "'/>";
    }

    public MadeOds part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public MadeOds part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
