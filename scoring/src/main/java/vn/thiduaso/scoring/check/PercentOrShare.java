package vn.thiduaso.scoring.check;

/**
 * A value is written in the unit of its input. In an input of "%" a value above 0 and up to 1 looks like a share (0,97 for 97 %); in one of
 * shares a value above 1 looks like a percentage. 0 is the same in both. Numerator and denominator are not looked at.
 */
public record PercentOrShare() implements InputCheck {

    /**
     * Whether a value looks as if it were written in the other way.
     *
     * @param percent whether the unit of the input is "%"
     */
    public static boolean looksOtherwise(double value, boolean percent) {
        return percent ? value > 0 && value <= 1 : value > 1;
    }

    @Override
    public String rule() {
        return "percent-or-share";
    }

    @Override
    public Scope scope() {
        return Scope.SHARE;
    }
}
