package vn.thiduaso.ingest.mapping;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.fault.Fault;

/** A mapping that cannot be used, with every fault found in it, open questions too. Bad request, not our own fault. */
public final class InvalidMappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidMappingException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
