package vn.thiduaso.scoring.check;

/**
 * A figure is not far from what the units of the same peer group sent for the period, in the same call and before. Of a ratio the share is compared.
 *
 * @param tolerance how far is far; its least counts units with a figure, the one judged among them
 */
public record PeersUnusual(Tolerance tolerance) implements InputCheck {

    /** At least eight units, 3.5 times, a floor of 5 %. */
    public static PeersUnusual usual() {
        return new PeersUnusual(new Tolerance(3.5, 8, 0.05));
    }

    @Override
    public String rule() {
        return "peers-unusual";
    }

    @Override
    public Scope scope() {
        return Scope.ANY_INPUT;
    }
}
