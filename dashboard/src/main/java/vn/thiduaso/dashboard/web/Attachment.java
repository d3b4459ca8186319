package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Files as answers: the only way a page sends one. */
public final class Attachment {

    private Attachment() {}

    /** What is in a file that is made for the answer. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whole, or not at all: what goes wrong while it is made is still an answer of its own. */
    public static void send(String name, Content file, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        file.writeTo(whole);
        head(name, response);
        whole.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    /** A file that is kept as somebody sent it, under the name it is kept by. */
    public static void sendKept(Path file, HttpServletResponse response) throws IOException {
        head(String.valueOf(file.getFileName()), response);
        Files.copy(file, response.getOutputStream());
        response.flushBuffer();
    }

    /** Never shown by the browser itself: it may be anybody's file. */
    private static void head(String name, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
