package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** A file in a form. */
record SentFile(String name, Part part) implements UploadDesk.Sent {

    private static final String FIELD = "files";

    /** The files of a form; none where it has no files, or the field was left empty. */
    static List<SentFile> of(HttpServletRequest request) throws IOException, ServletException {
        boolean any = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/"))
                .isPresent();
        return !any
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> part.getName().equals(FIELD) && part.getSubmittedFileName() != null)
                        .filter(part -> !part.getSubmittedFileName().isEmpty())
                        .map(part -> new SentFile(part.getSubmittedFileName(), part))
                        .toList();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
