package vn.thiduaso.ingest.check;

import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.check.RatioDiffers;
import vn.thiduaso.scoring.check.ValueRange;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** A ratio sent together with its numerator and denominator is their quotient, rounded to the digits it is written with. Where declared. */
record RatioAgrees() implements Check {

    /** Told of a ratio that cannot be one, whatever its parts. */
    private static final Set<String> OUTSIDE = Set.of(new ValueRange().rule());

    @Override
    public String rule() {
        return new RatioDiffers().rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<Input> input = candidate.target().flatMap(Target::input);
        Optional<DeclaredCheck> declared = input.flatMap(of -> of.check(RatioDiffers.class));
        if (declared.isEmpty()) {
            return;
        }
        Optional<Reading> written = candidate.number(Part.VALUE);
        Optional<Reading> numerator = candidate.number(Part.NUMERATOR);
        Optional<Reading> denominator = candidate.number(Part.DENOMINATOR);
        if (written.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
            return;
        }
        if (numerator.get().value() < 0
                || denominator.get().value() < 0
                || findings.isTold(written.get().cell(), declared.get().severity(), OUTSIDE)) {
            return;
        }
        double value = written.get().value();
        double above = numerator.get().value();
        double below = denominator.get().value();
        double divisor = input.get().shareDivisor();
        int digits = WrittenDigits.behindPoint(written.get().cell().text(), value);
        if (RatioDiffers.differs(value, digits, above, below, divisor)) {
            String unit = divisor == 1 ? "" : " " + input.get().unit();
            findings.add(
                    this,
                    declared.get().severity(),
                    written.get().cell(),
                    above * divisor / below,
                    "Ghi %s%s nhưng tử số %s chia mẫu số %s được %s%s"
                            .formatted(
                                    Figures.vi(value),
                                    unit,
                                    Figures.vi(above),
                                    Figures.vi(below),
                                    Figures.rounded(above * divisor / below, digits),
                                    unit),
                    "Kiểm tra lại ba số; chỉ gửi tử số và mẫu số cũng đủ");
        }
    }

    /** Whether a ratio is written together with its parts and is their quotient: then it is in the unit of its input. */
    static boolean isProven(Candidate candidate) {
        Optional<Input> input = candidate.target().flatMap(Target::input).filter(of -> of.kind() == Input.Kind.RATIO);
        Optional<Reading> written = candidate.number(Part.VALUE);
        Optional<Reading> numerator = candidate.number(Part.NUMERATOR);
        Optional<Reading> denominator = candidate.number(Part.DENOMINATOR);
        if (input.isEmpty() || written.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
            return false;
        }
        double value = written.get().value();
        return numerator.get().value() >= 0
                && denominator.get().value() > 0
                && !RatioDiffers.differs(
                        value,
                        WrittenDigits.behindPoint(written.get().cell().text(), value),
                        numerator.get().value(),
                        denominator.get().value(),
                        input.get().shareDivisor());
    }
}
