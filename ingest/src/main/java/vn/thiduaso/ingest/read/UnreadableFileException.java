package vn.thiduaso.ingest.read;

/** A file that cannot be used as a whole: empty, disguised, too large, without header. A bad request, never our own fault. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How rules begin by which a file is not read. */
    private static final String OF_FILE = "file-";

    /** Rule of a file in which nothing is filled in; that is known only once all of it was looked at. */
    private static final String EMPTY = "file-empty";

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

    /**
     * Whether a file in which this was found may be opened again by a program that holds it whole. Of what refuses a file only that nothing is filled
     * in: every other refusal says what it carries, or ends the look at it before all of it was seen.
     */
    public static boolean mayBeOpened(CellFault found) {
        return !found.isRefusal()
                || !found.rule().startsWith(OF_FILE)
                || found.rule().equals(EMPTY);
    }
}
