package vn.thiduaso.dashboard.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of a chain. Printed or written elsewhere it proves later that no end was cut off and no other chain put in place.
 *
 * @param seq number of the entry; 0 when there is none
 * @param hash its hash
 */
public record AuditHead(long seq, String hash) {

    /** Of a chain without entries. */
    public static final AuditHead EMPTY = new AuditHead(0, AuditEntry.NONE);

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** As {@link #toString} prints it; empty when it is nothing of the kind. */
    public static Optional<AuditHead> parse(String printed) {
        Matcher parts = PRINTED.matcher(printed.strip());
        return parts.matches()
                ? Optional.of(new AuditHead(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
