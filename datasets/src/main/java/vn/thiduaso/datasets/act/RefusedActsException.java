package vn.thiduaso.datasets.act;

import java.util.List;
import java.util.stream.Collectors;

/** Some acts of a call are not allowed: a bad request. None of the call was done. */
public final class RefusedActsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedActsException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("; ")));
        this.refusals = List.copyOf(refusals);
    }

    /** All of them, in the order of the acts. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
