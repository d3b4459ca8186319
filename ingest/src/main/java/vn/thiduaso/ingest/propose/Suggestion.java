package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;

/**
 * One answer somebody may choose.
 *
 * @param answer as it is written: a code, a word of the format
 * @param label what it means, for people
 * @param why why it is suggested, for people
 * @param nearness how alike it is, 0 to 1; 0 where likeness says nothing
 */
public record Suggestion(String answer, String label, String why, double nearness) {

    private static final int PERCENT = 100;
    private static final double SURE = 0.9;
    /** How much less others say beside one that is as good as certain. */
    private static final double LESS = 0.7;

    static Suggestion of(String answer, String label) {
        return new Suggestion(answer, label, "", 0);
    }

    /** The same with another likeness. */
    Suggestion with(double other) {
        return new Suggestion(answer, label, why, other);
    }

    /** One that is as good as certain, and the others behind it. */
    static List<Suggestion> sureBefore(Suggestion first, List<Suggestion> others) {
        List<Suggestion> all = new ArrayList<>();
        all.add(first.with(SURE));
        others.stream()
                .filter(one -> !one.answer().equals(first.answer()))
                .map(one -> one.with(LESS * one.nearness()))
                .forEach(all::add);
        return all;
    }

    /** Some that have another reason than likeness, before those that are only alike: none of these says more than a limit then. */
    static List<Suggestion> before(List<Suggestion> first, List<Suggestion> alike, double most) {
        List<Suggestion> all = new ArrayList<>(first);
        alike.stream()
                .filter(one -> first.stream().noneMatch(other -> other.answer().equals(one.answer())))
                .map(one -> one.with(Math.min(most, one.nearness())))
                .forEach(all::add);
        return all;
    }

    /** For a line of a text: {@code ON_TIME (Đúng hạn; giống 82 %)}. */
    @Override
    public String toString() {
        String near = nearness > 0 ? "giống %d %%".formatted(Math.round(nearness * PERCENT)) : "";
        String said = why.isEmpty() || near.isEmpty() ? why + near : why + ", " + near;
        return said.isEmpty() ? "%s (%s)".formatted(answer, label) : "%s (%s; %s)".formatted(answer, label, said);
    }
}
