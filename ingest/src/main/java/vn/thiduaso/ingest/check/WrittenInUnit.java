package vn.thiduaso.ingest.check;

import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.check.PercentOrShare;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.ValueRange;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * A percentage does not look like a share, nor a share like a percentage. Where declared; a share out of its range for that is told here, as gravely as there.
 * Nobody who writes the sign means a share: what carries it is not asked, and neither is a ratio that is the quotient of the parts beside it.
 */
record WrittenInUnit() implements Check {

    private static final Set<String> OUT_OF_RANGE = Set.of(new ValueRange().rule());

    @Override
    public String rule() {
        return new PercentOrShare().rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<Input> input = candidate.target().flatMap(Target::input);
        Optional<DeclaredCheck> declared = input.flatMap(of -> of.check(PercentOrShare.class));
        if (declared.isEmpty()) {
            return;
        }
        Optional<Reading> written = candidate.number(Part.VALUE);
        boolean percent = input.get().shareDivisor() != 1;
        if (written.isPresent() && (written.get().isSigned() || RatioAgrees.isProven(candidate))) {
            return;
        }
        if (written.isPresent() && PercentOrShare.looksOtherwise(written.get().value(), percent)) {
            double value = written.get().value();
            // a share of 97 is out of its range for this reason and no other
            Severity severity = findings.takeBack(written.get().cell(), OUT_OF_RANGE)
                    .filter(graver -> graver.compareTo(declared.get().severity()) < 0)
                    .orElse(declared.get().severity());
            findings.add(
                    this,
                    severity,
                    written.get().cell(),
                    percent ? value * 100 : value / 100,
                    percent
                            ? "%s %% có thể là %s %% viết theo phần của 1"
                                    .formatted(Figures.vi(value), Figures.times100(value))
                            : "%s có thể là %s %% viết theo phần trăm".formatted(Figures.vi(value), Figures.vi(value)),
                    percent
                            ? "Số liệu này tính theo phần trăm: ghi %s nếu là %s %%"
                                    .formatted(Figures.times100(value), Figures.times100(value))
                            : "Số liệu này tính theo phần của 1: ghi %s nếu là %s %%"
                                    .formatted(Figures.divided100(value), Figures.vi(value)));
        }
    }
}
