package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** A file in a form. */
record SentFile(String name, Part part) implements UploadDesk.Sent {

    private static final String FIELD = "files";

    /** The files of a form; none where it has no files, or the field was left empty. */
    static List<SentFile> of(HttpServletRequest request) throws IOException, ServletException {
        return FormFiles.of(request, FIELD::equals).stream()
                .map(part -> new SentFile(part.getSubmittedFileName(), part))
                .toList();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
