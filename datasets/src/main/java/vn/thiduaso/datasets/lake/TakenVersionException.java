package vn.thiduaso.datasets.lake;

/** A version of an index set that is published already, with another text. */
public final class TakenVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param set {@code CODE@VERSION} */
    public TakenVersionException(String set) {
        super("bộ chỉ số " + set + " đã công bố với một văn bản khác");
    }
}
