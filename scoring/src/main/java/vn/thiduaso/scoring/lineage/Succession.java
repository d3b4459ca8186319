package vn.thiduaso.scoring.lineage;

/**
 * One unit that went, whole or in part, into another.
 *
 * @param before code of the unit that was
 * @param after code of the unit that is
 * @param weight what the earlier unit counts in the later one, relative, above 0: people, area, or 1 for each
 */
public record Succession(String before, String after, double weight) {

    public Succession {
        if (before.isBlank() || after.isBlank()) {
            throw new IllegalArgumentException(
                    "Phải ghi cả đơn vị cũ và đơn vị mới, nhận được \"%s\" → \"%s\"".formatted(before, after));
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "Hệ số của %s trong %s phải lớn hơn 0, nhận được %s".formatted(before, after, weight));
        }
    }
}
