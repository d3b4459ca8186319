package vn.thiduaso.ingest.outlook;

import java.util.List;

import vn.thiduaso.scoring.fault.Fault;

/** Why an outlook does not say everything. */
public sealed interface Untold {

    /**
     * Both drafts would be in memory at once, some hundred bytes a figure.
     *
     * @param figures of the call, of the period and of those the set looks back to; superseded ones among them
     * @param most that are looked at
     */
    record TooMuch(long figures, long most) implements Untold {}

    /** Nobody sent a figure of the period, and neither does the call. */
    record NoFigures() implements Untold {}

    /**
     * The figures do not allow what the set asks for.
     *
     * @param faults why, at least one
     */
    record NotScored(List<Fault> faults) implements Untold {

        public NotScored {
            faults = List.copyOf(faults);
        }
    }
}
