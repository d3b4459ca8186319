package vn.thiduaso.dashboard.people;

import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.wording.Words;

/** What was asked for an account cannot be; nothing was changed. */
public final class InvalidAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AccountFault> faults;

    public InvalidAccountException(List<AccountFault> faults) {
        super(faults.stream().map(AccountFault::code).collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    InvalidAccountException(AccountFault fault) {
        this(List.of(fault));
    }

    /** All of them. */
    public List<AccountFault> faults() {
        return faults;
    }

    /** All of them as people read them. */
    public List<String> told(Words words) {
        return faults.stream().map(fault -> fault.in(words)).toList();
    }
}
