package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

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
                ScaleAnswers answers =
                        candidate.target().flatMap(Target::answers).orElseThrow();
                String offered = String.join("; ", answers.offered());
                String near = answers.nearest(reading.cell().text())
                        .map("Có phải là “%s”? "::formatted)
                        .orElse("");
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” không phải một câu trả lời của câu hỏi này"
                                .formatted(reading.cell().text()),
                        near + "Chọn một trong: "
                                + (offered.length() > MOST_LETTERS
                                        ? offered.substring(0, MOST_LETTERS) + "…"
                                        : offered));
            }
        }
    }

    /** Whether a text stands where an answer on a scale belongs; no other check says then that it is no number. */
    static boolean owns(Candidate candidate, Reading reading) {
        return candidate.target().flatMap(Target::answers).isPresent()
                && reading.part() == Part.VALUE
                && !reading.isBlank()
                && reading.cell().kind() == Cell.Kind.VALUE
                && reading.token().isEmpty()
                && reading.number().kind() == NumberText.Kind.NOT_A_NUMBER
                && !WordUnambiguous.isOne(reading);
    }
}
