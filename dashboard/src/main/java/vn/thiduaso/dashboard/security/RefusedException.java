package vn.thiduaso.dashboard.security;

/** Somebody may not do what he asked for: shown as page 403. */
public final class RefusedException extends RuntimeException {

    /** Attribute of a request that a filter refused: the {@link Reason}. */
    public static final String ATTRIBUTE = "vn.thiduaso.refused";

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** His roles do not allow it, or not for this unit. */
        RIGHTS("error.refused"),
        /** The form did not come from one of our pages, or from one of an ended session. */
        FORM("error.form");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Message that says why; with {@code .todo} what to do. */
    public String key() {
        return reason.key;
    }
}
