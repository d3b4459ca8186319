package vn.thiduaso.datasets.award;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;

/** Rules of awards cannot be used: a bad request with all faults. */
public final class InvalidAwardRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidAwardRulesException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
