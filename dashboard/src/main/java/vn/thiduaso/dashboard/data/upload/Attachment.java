package vn.thiduaso.dashboard.data.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Files as answers. */
public final class Attachment {

    private Attachment() {}

    /** Whole, or not at all: what goes wrong while it is made is still an answer of its own. */
    public static void send(String name, UploadDesk.Download file, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        file.writeTo(whole);
        head(name, response);
        whole.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    /** Never shown by the browser itself: it may be anybody's file. */
    static void head(String name, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
