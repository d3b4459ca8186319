package vn.thiduaso.ingest.check;

import java.util.OptionalDouble;
import java.util.Set;

import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.ValueRange;
import vn.thiduaso.scoring.check.ValueStep;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** The value is one of the steps its input allows: whole answers, 0–5–10–…–25. */
record ValueOnStep() implements Check {

    /** Told of a value that is none of the steps in any case. */
    private static final Set<String> OUTSIDE = Set.of(new ValueRange().rule());

    @Override
    public String rule() {
        return "value-step";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        candidate
                .number(Part.VALUE)
                .ifPresent(reading -> candidate
                        .target()
                        .flatMap(Target::input)
                        .filter(input -> input.kind() == Input.Kind.VALUE)
                        .ifPresent(input -> check(input, reading, findings)));
    }

    private void check(Input input, Reading reading, Findings findings) {
        Input.Range range = input.range();
        if (range.step().isEmpty()) {
            return;
        }
        // bounds are another check's matter: only the distance from the first step is looked at
        Input.Range unbounded = new Input.Range(range.min(), OptionalDouble.empty(), range.step());
        double step = range.step().getAsDouble();
        double value = reading.value();
        Severity severity = input.severity(new ValueStep());
        if (value >= range.min().orElse(Double.NEGATIVE_INFINITY)
                && !unbounded.allows(value)
                && !findings.isTold(reading.cell(), severity, OUTSIDE)) {
            findings.add(
                    this,
                    severity,
                    reading.cell(),
                    step == 1
                            ? "%s không phải số nguyên".formatted(Figures.vi(value))
                            : "%s không đúng bước %s".formatted(Figures.vi(value), Figures.vi(step)),
                    step == 1
                            ? "Ghi một số nguyên"
                            : "Ghi một giá trị cách %s từng bước %s"
                                    .formatted(Figures.vi(range.min().orElse(0)), Figures.vi(step)));
        }
    }
}
