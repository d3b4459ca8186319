package vn.thiduaso.scoring.award.eligibility;

import java.util.List;

/**
 * What a check says, and the facts it looked at, in its order.
 *
 * @param facts never empty
 */
record Look(Verdict verdict, List<Fact> facts) {

    Look {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Kết luận phải kèm dữ kiện");
        }
    }

    static Look of(Verdict verdict, Fact... facts) {
        return new Look(verdict, List.of(facts));
    }
}
