package vn.thiduaso.dashboard.data;

import java.util.List;

/**
 * What was found in the accepted figures of one unit for a period and nobody confirmed yet, all texts in the reader's language.
 *
 * @param known false: the figures could not be looked at, so nothing is said
 * @param flags the dearest first
 * @param all page with all of them, where they are asked back and confirmed
 */
public record UnitFlags(boolean known, List<Flag> flags, String all) {

    public UnitFlags {
        flags = List.copyOf(flags);
    }

    /**
     * One finding.
     *
     * @param look class of the chip of its severity
     * @param text the cell as written
     * @param stateLook class of the chip of how far people have come with it
     * @param address page with the finding in full
     */
    public record Flag(
            String figure,
            String rule,
            String severity,
            String look,
            String text,
            String message,
            String state,
            String stateLook,
            String address) {}
}
