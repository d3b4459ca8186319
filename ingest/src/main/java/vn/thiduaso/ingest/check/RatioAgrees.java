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
        Optional<Told> told = Told.of(candidate, input.get());
        if (told.isEmpty()
                || told.get().below() < 0
                || findings.isTold(told.get().written().cell(), declared.get().severity(), OUTSIDE)) {
            return;
        }
        Told of = told.get();
        if (of.differs()) {
            String unit = of.divisor() == 1 ? "" : " " + input.get().unit();
            findings.add(
                    this,
                    declared.get().severity(),
                    of.written().cell(),
                    of.above() * of.divisor() / of.below(),
                    "Ghi %s%s nhưng tử số %s chia mẫu số %s được %s%s"
                            .formatted(
                                    Figures.vi(of.written().value()),
                                    unit,
                                    Figures.vi(of.above()),
                                    Figures.vi(of.below()),
                                    Figures.rounded(of.above() * of.divisor() / of.below(), of.digits()),
                                    unit),
                    "Kiểm tra lại ba số; chỉ gửi tử số và mẫu số cũng đủ");
        }
    }

    /** Whether a ratio is written together with its parts and is their quotient: then it is in the unit of its input. */
    static boolean isProven(Candidate candidate) {
        return candidate
                .target()
                .flatMap(Target::input)
                .filter(input -> input.kind() == Input.Kind.RATIO)
                .flatMap(input -> Told.of(candidate, input))
                .filter(told -> told.below() > 0 && !told.differs())
                .isPresent();
    }

    /**
     * A ratio with both its parts, of which the numerator is not negative.
     *
     * @param digits behind the point that the ratio is written with
     */
    private record Told(Reading written, int digits, double above, double below, double divisor) {

        static Optional<Told> of(Candidate candidate, Input input) {
            Optional<Reading> written = candidate.number(Part.VALUE);
            Optional<Reading> numerator = candidate.number(Part.NUMERATOR);
            Optional<Reading> denominator = candidate.number(Part.DENOMINATOR);
            if (written.isEmpty()
                    || denominator.isEmpty()
                    || numerator.filter(part -> part.value() >= 0).isEmpty()) {
                return Optional.empty();
            }
            Reading ratio = written.get();
            return Optional.of(new Told(
                    ratio,
                    WrittenDigits.behindPoint(ratio.cell().text(), ratio.value()),
                    numerator.get().value(),
                    denominator.get().value(),
                    input.shareDivisor()));
        }

        boolean differs() {
            return RatioDiffers.differs(written.value(), digits, above, below, divisor);
        }
    }
}
