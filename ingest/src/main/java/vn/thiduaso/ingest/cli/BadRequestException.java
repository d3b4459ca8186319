package vn.thiduaso.ingest.cli;

/** What was asked for cannot be done; the message says why and what to do, in Vietnamese. */
public final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadRequestException(String message) {
        super(message);
    }
}
