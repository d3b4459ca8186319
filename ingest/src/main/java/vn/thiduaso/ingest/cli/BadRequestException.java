package vn.thiduaso.ingest.cli;

import java.util.List;

/** What was asked for cannot be done; each message says why and what to do, in Vietnamese. */
public final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public BadRequestException(String message) {
        this(List.of(message));
    }

    /** Several things are wrong at once. */
    public BadRequestException(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    List<String> messages() {
        return messages;
    }
}
