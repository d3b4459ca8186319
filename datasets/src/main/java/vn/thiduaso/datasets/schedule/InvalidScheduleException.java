package vn.thiduaso.datasets.schedule;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;

/** A schedule cannot be used: a bad request with all faults. */
public final class InvalidScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidScheduleException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
