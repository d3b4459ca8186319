package vn.thiduaso.dashboard.signin;

/** Somebody cannot be let in through the provider. */
public final class SignInException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String detail;

    /** Why; each has texts {@code signin.why.…} and {@code signin.why.….todo}. */
    public enum Why {
        /** The provider does not answer, or says that it cannot now. */
        UNREACHABLE(503),
        /** The provider and the settings of this server do not go together: an administrator's matter. */
        SETTINGS(502),
        /** The provider came back with an error; the detail is its code. */
        DENIED(403),
        /** Nothing of the kind was begun in this browser, or too long ago, or it has been used already. */
        STATE(403),
        /** The provider takes the code no more: used already, or too old. */
        CODE(403),
        /** The id token has expired. */
        EXPIRED(403),
        /** The id token was made in the future: the clocks differ. */
        CLOCK(403),
        /** The id token is not the provider's, not for this server, or not for this login. */
        TOKEN(403),
        /** The id token does not name the person as the settings ask. */
        CLAIM(403),
        /** No account is linked; the detail is what the provider calls him. */
        UNKNOWN(403),
        /** The linked account is locked. */
        LOCKED(403),
        /** Tried too often. */
        OFTEN(429);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        /** Status of HTTP. */
        public int status() {
            return status;
        }

        /** To be told to whoever helps; written into the audit. */
        public String code() {
            return "TDS-SSO-" + name();
        }

        /** Message that says what is wrong; with {@code .todo} what to do. */
        public String key() {
            return "signin.why." + name();
        }
    }

    SignInException(Why why, String detail) {
        super(why.name());
        this.why = why;
        this.detail = detail;
    }

    /** @param cause for the log; shown to nobody */
    SignInException(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
        this.detail = "";
    }

    public Why why() {
        return why;
    }

    /** What may be shown of it; empty where there is nothing. */
    public String detail() {
        return detail;
    }
}
