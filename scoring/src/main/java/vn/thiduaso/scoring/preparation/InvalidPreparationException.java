package vn.thiduaso.scoring.preparation;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Figures that cannot be prepared as asked, with every fault found; paths read {@code preparation/step/indicator/unit}. Bad request, not our
 * own fault.
 */
public final class InvalidPreparationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @throws IllegalArgumentException when there is no fault to report */
    public InvalidPreparationException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("an invalid preparation has at least one fault");
        }
        this.faults = List.copyOf(faults);
    }

    static InvalidPreparationException at(String path, String message, String remedy) {
        return new InvalidPreparationException(List.of(Fault.at("preparation/" + path, message, remedy)));
    }

    /** Empty after the exception was sent to another JVM; the message still holds them all. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
