package vn.thiduaso.scoring.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/** What a rule asked of the sample. That it is not there is a fault of the caller, never of the data. */
final class Bound {

    private Bound() {}

    static <T> T to(Optional<T> sample) {
        return sample.orElseThrow(Bound::missing);
    }

    static double to(OptionalDouble sample) {
        return sample.orElseThrow(Bound::missing);
    }

    static <T> T gathered(Optional<T> statistic) {
        return statistic.orElseThrow(
                () -> new IllegalStateException("the sample was gathered without what the rule needs"));
    }

    static IllegalStateException missing() {
        return new IllegalStateException("a rule that looks at the sample scores only after it is bound to one");
    }
}
