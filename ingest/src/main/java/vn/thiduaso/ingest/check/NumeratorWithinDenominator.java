package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.scoring.check.RatioAboveOne;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** A ratio is a share: its numerator is at most its denominator, or at most as many times as the input's range allows. */
record NumeratorWithinDenominator() implements Check {

    /** Relative slack for a bound that is itself a binary fraction. */
    private static final double SLACK = 1e-12;

    @Override
    public String rule() {
        return "ratio-above-one";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<Reading> numerator = candidate.number(Part.NUMERATOR);
        Optional<Reading> denominator = candidate.number(Part.DENOMINATOR);
        Optional<Input> input = candidate.target().flatMap(Target::input);
        if (numerator.isEmpty() || denominator.isEmpty() || input.isEmpty()) {
            return;
        }
        if (numerator.get().value() < 0 || denominator.get().value() < 0) {
            // told by another check: which of them is the greater says nothing
            return;
        }
        double most = input.get().range().max().orElse(1);
        double bound = most * denominator.get().value();
        if (numerator.get().value() > bound + SLACK * Math.abs(bound)) {
            findings.add(
                    this,
                    input.get().severity(new RatioAboveOne()),
                    numerator.get().cell(),
                    "Tử số %s lớn hơn mẫu số %s%s"
                            .formatted(
                                    Figures.vi(numerator.get().value()),
                                    Figures.vi(denominator.get().value()),
                                    most == 1 ? "" : " nhân " + Figures.vi(most)),
                    "Kiểm tra lại hai số; có thể đã ghi nhầm cột");
        }
    }
}
