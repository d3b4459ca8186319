package vn.thiduaso.ingest.act;

import java.util.List;

/** The lake has no submissions of figures with these ids: a bad request. */
public final class UnknownSubmissionsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> ids;

    UnknownSubmissionsException(List<String> ids) {
        super("no submissions of figures: " + ids);
        this.ids = List.copyOf(ids);
    }

    public List<String> ids() {
        return ids;
    }
}
