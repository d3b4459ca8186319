package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.rule.Scale;

/** A text in place of the number of an answer is one of the answers the question offers. */
record AnswerKnown() implements Check {

    private static final int MOST_LETTERS = 600;

    @Override
    public String rule() {
        return "answer-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (owns(candidate, reading)) {
                String offered = String.join(
                        "; ",
                        ScaleAnswers.offered(
                                candidate.target().flatMap(Target::scale).orElseThrow()));
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” không phải một câu trả lời của câu hỏi này"
                                .formatted(reading.cell().text()),
                        "Chọn một trong: "
                                + (offered.length() > MOST_LETTERS
                                        ? offered.substring(0, MOST_LETTERS) + "…"
                                        : offered));
            }
        }
    }

    /** Whether a text stands where an answer on a scale belongs; no other check says then that it is no number. */
    static boolean owns(Candidate candidate, Reading reading) {
        Optional<Scale> scale = candidate.target().flatMap(Target::scale);
        return scale.isPresent()
                && reading.part() == Part.VALUE
                && !reading.isBlank()
                && reading.cell().kind() == Cell.Kind.VALUE
                && reading.token().isEmpty()
                && reading.number().kind() == NumberText.Kind.NOT_A_NUMBER
                && !WordUnambiguous.isOne(reading);
    }
}
