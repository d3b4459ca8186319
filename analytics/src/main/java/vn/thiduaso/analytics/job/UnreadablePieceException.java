package vn.thiduaso.analytics.job;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.read.CellFault;

/** A file of a call turned out unreadable while a task read a piece of it. A bad request, found late. */
final class UnreadablePieceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final CellFault fault;

    /**
     * @param name what people know the file by
     * @param fault why it cannot be read
     */
    UnreadablePieceException(String name, CellFault fault) {
        super(name + ": " + fault.message());
        this.name = name;
        this.fault = fault;
    }

    /** The one for which an action of Spark failed; empty when it failed for something else. */
    static Optional<UnreadablePieceException> in(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(UnreadablePieceException.class::isInstance)
                .map(UnreadablePieceException.class::cast)
                .findFirst();
    }

    String name() {
        return name;
    }

    CellFault fault() {
        return fault;
    }
}
