package vn.thiduaso.dashboard.web;

/** No published run has the unit. Who belongs to it is told what comes first; to others the address names nothing. */
public final class UnpublishedUnitException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    /** @param unit that was asked for, with no run named */
    public UnpublishedUnitException(String unit) {
        super("error.no-unit", unit);
    }

    public String unit() {
        return String.valueOf(getMessage());
    }
}
