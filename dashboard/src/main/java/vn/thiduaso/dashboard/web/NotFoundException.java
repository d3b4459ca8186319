package vn.thiduaso.dashboard.web;

/** What the address names is not there: shown as page 404 with this message key. */
public sealed class NotFoundException extends RuntimeException permits UnpublishedUnitException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key message that says what is missing
     * @param what the name that was asked for
     */
    public NotFoundException(String key, String what) {
        super(what);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
