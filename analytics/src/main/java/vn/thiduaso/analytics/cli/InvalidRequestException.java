package vn.thiduaso.analytics.cli;

/** The person asked for something that cannot be done as asked; the message (Vietnamese) says what to do. Exit code 2. */
final class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRequestException(String message) {
        super(message);
    }
}
