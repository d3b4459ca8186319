package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/** Files somebody chose in a form. */
public final class FormFiles {

    private FormFiles() {}

    /**
     * In the order of the form; none where the form has no files, or their field was left empty.
     *
     * @param field whether files of a field are asked for, by its name
     */
    public static List<Part> of(HttpServletRequest request, Predicate<String> field)
            throws IOException, ServletException {
        boolean any = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/"))
                .isPresent();
        return !any
                ? List.of()
                : request.getParts().stream()
                        .filter(part -> field.test(part.getName()) && part.getSubmittedFileName() != null)
                        .filter(part -> !part.getSubmittedFileName().isEmpty())
                        .toList();
    }
}
