package vn.thiduaso.scoring.aim;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;

/**
 * What the movement is to reach by a day.
 *
 * @param code unique in its set
 * @param content of the movement it belongs to: {@code II.3}
 * @param unit of measure as shown to people
 * @param due last day on which it may be reached
 * @param illustrative true: no document states the level, it is an example of ours
 * @param unconfirmed what no source says of it; empty when everything is stated
 */
public record Aim(
        String code,
        Labels label,
        String content,
        Goal goal,
        String unit,
        LocalDate due,
        Measure measure,
        Citation citation,
        boolean illustrative,
        Optional<Labels> unconfirmed) {

    public Aim {
        if (illustrative && unconfirmed.isEmpty()) {
            throw new IllegalArgumentException("Chỉ tiêu minh họa phải nói rõ chỗ chưa xác nhận: " + code);
        }
    }

    /** Empty where it is reported by hand. */
    public Optional<UnitMeasure> ofUnits() {
        return measure instanceof UnitMeasure units ? Optional.of(units) : Optional.empty();
    }
}
