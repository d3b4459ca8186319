package vn.thiduaso.dashboard.publish;

/** Somebody asked for a run that is not in the lake, or not finished. Bad request. */
public final class UnknownRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownRunException(String run) {
        super("Không có đợt chấm \"" + run + "\" đã xong trong kho. Xem các đợt bằng lệnh: thiduaso runs --home …");
    }
}
