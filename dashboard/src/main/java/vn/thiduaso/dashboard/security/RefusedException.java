package vn.thiduaso.dashboard.security;

/** Somebody may not do what he asked for: shown as a page of its status. */
public final class RefusedException extends RuntimeException {

    /** Attribute of a request that a filter refused: the {@link Reason}. */
    public static final String ATTRIBUTE = "vn.thiduaso.refused";

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Nobody knows who asks; a browser is sent to the login instead. */
        LOGIN("error.login", 401),
        /** His account owes something first: a password of its own, a code. */
        DUE("error.due", 403),
        /** His roles do not allow it, or not for this unit. */
        RIGHTS("error.refused", 403),
        /** The form did not come from one of our pages, or from one of an ended session. */
        FORM("error.form", 403),
        /** More was sent than is taken at once. */
        TOO_LARGE("error.too-large", 413);

        private final String key;
        private final int status;

        Reason(String key, int status) {
            this.key = key;
            this.status = status;
        }
    }

    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Status of HTTP. */
    public int status() {
        return reason.status;
    }

    /** Message that says why; with {@code .todo} what to do. */
    public String key() {
        return reason.key;
    }
}
