package vn.thiduaso.scoring.check;

/**
 * Figures come before their period is closed. Without this check they are taken and count after the next closing.
 */
public record PeriodClosed() implements InputCheck {

    @Override
    public String rule() {
        return "period-closed";
    }

    @Override
    public Scope scope() {
        return Scope.SET;
    }

    @Override
    public Severity usually() {
        return Severity.REFUSE;
    }
}
