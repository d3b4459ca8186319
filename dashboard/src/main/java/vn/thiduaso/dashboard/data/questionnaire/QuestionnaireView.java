package vn.thiduaso.dashboard.data.questionnaire;

import java.util.List;

/**
 * A section of a questionnaire as its page shows it.
 *
 * @param address of this unit's questionnaire, without the section
 * @param section code of the section that is shown
 * @param next code of the one after it; empty for the last
 * @param done questions answered, of all sections
 * @param asked questions of all sections
 * @param faults answers, of all sections, in which something was found that keeps them out
 * @param soFar what the answers give so far
 * @param sent what was sent last, in a sentence; empty when nothing was
 * @param sentAddress where it is looked at; empty when only its sender can
 * @param closed whether the period is closed
 */
record QuestionnaireView(
        String unit,
        String unitName,
        String address,
        String section,
        String sectionName,
        String next,
        List<Part> parts,
        List<Row> rows,
        String done,
        String asked,
        String faults,
        SoFar soFar,
        String sent,
        String sentAddress,
        boolean closed) {

    QuestionnaireView {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /**
     * A section in the list of them.
     *
     * @param mark {@code ok} all answered, {@code look} some, {@code stop} something found, {@code none} nothing yet
     */
    record Part(String code, String label, String done, String asked, String mark, boolean here) {}

    /**
     * Points of the answers so far.
     *
     * @param why there are none; empty when there are
     */
    record SoFar(String why, List<Points> rows) {

        SoFar {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Points of a section or of all.
     *
     * @param level that they reach, or how many questions are open; empty where there is no level
     */
    record Points(String label, String points, String level, boolean total) {}

    /** A heading or a question. */
    record Row(String heading, List<Question> questions) {

        Row {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question with its answer.
     *
     * @param kind {@code choice}, {@code ratio} or {@code number}
     * @param first the question that is asked first; empty when there is none
     * @param choices of a choice; a choice without words for a value behind it leaves it unanswered
     * @param measure unit of measure
     * @param upper what the numerator counts
     * @param lower what the denominator counts
     * @param remarks settings no source states
     * @param when who answered last and when; empty when nobody did
     */
    record Question(
            String code,
            String id,
            String label,
            String kind,
            String first,
            List<Choice> choices,
            String measure,
            String value,
            String upper,
            String numerator,
            String lower,
            String denominator,
            boolean notApplicable,
            String evidence,
            List<Proof> files,
            List<String> remarks,
            List<Fault> faults,
            String when) {

        Question {
            choices = List.copyOf(choices);
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
            faults = List.copyOf(faults);
        }
    }

    /** An answer to choose. */
    record Choice(String value, String label, boolean chosen) {}

    /** A file beside an answer. */
    record Proof(String id, String name, String size) {}

    /** What was found in an answer. */
    record Fault(String mark, String message, String remedy) {}
}
