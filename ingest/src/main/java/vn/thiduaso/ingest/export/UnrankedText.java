package vn.thiduaso.ingest.export;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thiduaso.scoring.kernel.Refusal;

/** Why a unit has no rank, as tables say it. */
public final class UnrankedText {

    private UnrankedText() {}

    /**
     * @param why the reason in Vietnamese
     * @param refusal the node at fault, where an aggregation has no value for its points or its formula none for its figures
     * @param officialRank rank somebody else published; 0 when none
     */
    public static String of(String why, Optional<Refusal> refusal, int officialRank) {
        String text = why + refusal.map(UnrankedText::at).orElse("");
        return officialRank > 0 ? "%s (hạng công bố: %d)".formatted(text, officialRank) : text;
    }

    private static String at(Refusal refusal) {
        if (Double.isNaN(refusal.points())) {
            return ": công thức của %s (%s)"
                    .formatted(refusal.child().code(), refusal.child().label().vi());
        }
        return ": %s (%s) được %s điểm, trong nhóm %s (%s)"
                .formatted(
                        refusal.child().code(),
                        refusal.child().label().vi(),
                        BigDecimal.valueOf(refusal.points())
                                .stripTrailingZeros()
                                .toPlainString(),
                        refusal.group().code(),
                        refusal.group().label().vi());
    }
}
