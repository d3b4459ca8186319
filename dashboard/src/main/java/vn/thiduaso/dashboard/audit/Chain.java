package vn.thiduaso.dashboard.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Goes along a chain and finds what was changed in it.
 *
 * <p>A changed, missing, added or moved entry breaks the chain itself. That the end was cut off, or the whole chain written anew, shows
 * only beside a head that was printed before.
 */
public final class Chain {

    /** More would say the same again. */
    private static final int FAULTS_TOLD = 20;

    private final List<Fault> faults = new ArrayList<>();
    private AuditHead head = AuditHead.EMPTY;
    private boolean printedMet;

    private Chain() {}

    /** What is wrong at an entry. */
    public record Fault(long seq, What what) {}

    /** Kinds of wrong. */
    public enum What {
        /** Its number is not the one after the entry before. */
        NUMBER,
        /** It does not carry the hash of the entry before. */
        LINK,
        /** Its own hash is not that of what it says. */
        CONTENT,
        /** The chain ends elsewhere than the table of heads says. */
        HEAD,
        /** The entry of the printed head is not there, or is another. */
        PRINTED
    }

    /**
     * What was found.
     *
     * @param head last entry
     * @param faults empty when the chain is whole; the first {@value #FAULTS_TOLD}
     */
    public record Report(AuditHead head, List<Fault> faults) {

        public Report {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /**
     * Goes along once.
     *
     * @param entries by number
     * @param kept head as the database keeps it; asked for at the end
     * @param printed head as it was printed some time ago; empty when nobody has one
     */
    public static Report check(Iterator<AuditEntry> entries, Supplier<AuditHead> kept, Optional<AuditHead> printed) {
        Chain chain = new Chain();
        while (entries.hasNext()) {
            chain.next(entries.next(), printed);
        }
        if (!chain.head.equals(kept.get())) {
            chain.fault(kept.get().seq(), What.HEAD);
        }
        if (printed.filter(head -> head.seq() > 0).isPresent() && !chain.printedMet) {
            chain.fault(printed.get().seq(), What.PRINTED);
        }
        return new Report(chain.head, chain.faults);
    }

    private void next(AuditEntry entry, Optional<AuditHead> printed) {
        if (entry.seq() != head.seq() + 1) {
            fault(entry.seq(), What.NUMBER);
        }
        if (!entry.prevHash().equals(head.hash())) {
            fault(entry.seq(), What.LINK);
        }
        if (!entry.isSealed()) {
            fault(entry.seq(), What.CONTENT);
        }
        head = entry.head();
        printedMet |= printed.filter(head::equals).isPresent();
    }

    private void fault(long seq, What what) {
        if (faults.size() < FAULTS_TOLD) {
            faults.add(new Fault(seq, what));
        }
    }
}
