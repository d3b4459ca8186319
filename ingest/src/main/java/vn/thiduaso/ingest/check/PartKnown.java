package vn.thiduaso.ingest.check;

import java.util.Comparator;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.missing.CellState;

/** The code can have the part that is given: no numerator for a plain value, a rank for the root only. */
record PartKnown(IndexSet indexSet) implements Check {

    @Override
    public String rule() {
        return "part-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        if (candidate.target().isEmpty()) {
            return;
        }
        Target target = candidate.target().get();
        for (Reading reading : candidate.readings()) {
            if (!reading.isBlank() && reading.slot().isEmpty()) {
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” không nhận %s".formatted(candidate.entry().code().text(), PartWords.vi(reading.part())),
                        remedy(target));
            }
        }
        if (target.figure().isEmpty()
                && candidate
                        .saysOfFigure()
                        .filter(state -> state != CellState.VALUE)
                        .isPresent()) {
            findings.add(
                    this,
                    candidate.entry().code(),
                    "“%s” không phải mã của một số liệu"
                            .formatted(candidate.entry().code().text()),
                    remedy(target));
        }
    }

    private static String remedy(Target target) {
        if (target.node() instanceof Indicator indicator && target.input().isEmpty()) {
            return "Chỉ số này có nhiều số liệu, mỗi số liệu một mã: "
                    + indicator.inputs().stream().map(Input::code).collect(Collectors.joining(", "));
        }
        return "Mã này chỉ nhận: "
                + target.slots().keySet().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(PartWords::vi)
                        .collect(Collectors.joining(", "));
    }
}
