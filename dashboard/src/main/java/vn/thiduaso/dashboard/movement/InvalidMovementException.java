package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.wording.Words;

/** What a form of the movement sent cannot be; nothing was changed. */
final class InvalidMovementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<MovementFault> faults;

    InvalidMovementException(List<MovementFault> faults) {
        super(faults.stream().map(MovementFault::code).collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    List<MovementFault> faults() {
        return faults;
    }

    /** All of them as people read them. */
    List<String> told(Words words) {
        return faults.stream().map(fault -> fault.in(words)).toList();
    }
}
