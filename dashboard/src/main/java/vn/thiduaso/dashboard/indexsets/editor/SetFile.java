package vn.thiduaso.dashboard.indexsets.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import vn.thiduaso.dashboard.data.upload.FormFiles;
import vn.thiduaso.dashboard.indexsets.editor.EditDesk.RefusedEditException;

/**
 * A file of a set that somebody sent.
 *
 * @param name as the sender calls it, without folders
 * @param bytes all of it, at most 8 MB
 */
record SetFile(String name, byte[] bytes) {

    private static final int MOST_BYTES = 8_000_000;

    /** In the order of the form; none where nobody chose one. */
    static List<SetFile> of(HttpServletRequest request) throws IOException, ServletException {
        List<SetFile> files = new ArrayList<>();
        for (Part part : FormFiles.of(request, "file"::equals)) {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new RefusedEditException("setdraft.fault.long", String.valueOf(MOST_BYTES));
                }
                files.add(new SetFile(nameOf(part.getSubmittedFileName()), bytes));
            }
        }
        return files;
    }

    /** Whether it is a workbook by its name; its reader looks at what is in it. */
    boolean isWorkbook() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static String nameOf(String sent) {
        return sent.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ");
    }

    /**
     * The file as text.
     *
     * @throws RefusedEditException when a byte of it is no UTF-8
     */
    String yaml() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedEditException("setdraft.fault.not-text", name);
        }
    }
}
