package vn.thiduaso.scoring.fault;

import java.util.List;
import java.util.stream.Collectors;

/** An index set that cannot be used, with every fault found in it. Bad request, not our own fault. */
public final class InvalidIndexSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @throws IllegalArgumentException when there is no fault to report */
    public InvalidIndexSetException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("an invalid index set has at least one fault");
        }
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
