package vn.thiduaso.ingest.read;

/** A file that cannot be used as a whole: empty, disguised, too large, without header. A bad request, never our own fault. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CellFault fault;

    /**
     * @param rule code of what is wrong: {@code file-empty}
     * @param message what is wrong, Vietnamese
     * @param remedy what to do, Vietnamese
     */
    public UnreadableFileException(String rule, String message, String remedy) {
        super(message);
        fault = CellFault.ofFile(rule, message, remedy);
    }

    public CellFault fault() {
        return fault;
    }
}
