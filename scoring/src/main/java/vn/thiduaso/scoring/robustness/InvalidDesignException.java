package vn.thiduaso.scoring.robustness;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;

/** A design that cannot be used with an index set, with every fault found in it. Bad request, not our own fault. */
public final class InvalidDesignException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidDesignException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
