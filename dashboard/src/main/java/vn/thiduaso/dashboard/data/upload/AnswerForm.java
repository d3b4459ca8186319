package vn.thiduaso.dashboard.data.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.propose.ColumnAnswer;
import vn.thiduaso.ingest.propose.Grid;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.Question;
import vn.thiduaso.ingest.wording.Words;

/**
 * What a form says of a file that is asked about. What somebody else answered since its page was drawn is told, and stands.
 *
 * @param given answers by what stands for their key, {@link AnswerText#field}; others than those of questions and columns are passed over
 * @param was what the page showed of columns that were certain, by the same
 * @param certain what stands for the questions that are to be answered as it is suggested where that is as good as certain and nothing else is
 *     answered: those that were seen
 */
record AnswerForm(Map<String, String> given, Map<String, String> was, Set<String> certain) {

    private static final Pattern FIELD = Pattern.compile("(answer|other)\\.([0-9a-f]+)");
    private static final String WAS = "was.";
    /** Before the name of something in a key. */
    private static final Pattern ABOUT = Pattern.compile("^[a-z-]+/");

    AnswerForm {
        given = Map.copyOf(given);
        was = Map.copyOf(was);
        certain = Set.copyOf(certain);
    }

    /** A text or a list wins over what is marked; a column that is left as it is says nothing. */
    static AnswerForm of(Map<String, String> form) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> was = new LinkedHashMap<>();
        form.forEach((name, text) -> {
            Matcher field = FIELD.matcher(name);
            String said = text.strip();
            if (field.matches() && !said.isEmpty() && !said.equals(form.get(WAS + field.group(2)))) {
                given.merge(field.group(2), said, (one, other) -> field.group(1).equals("other") ? other : one);
            }
            if (name.startsWith(WAS)) {
                was.put(name.substring(WAS.length()), said);
            }
        });
        return new AnswerForm(
                given,
                was,
                form.containsKey("certain")
                        ? Set.of(form.getOrDefault("asked", "").split(" "))
                        : Set.of());
    }

    /**
     * The answers by key, as they are kept.
     *
     * @param before what was answered of the file so far, by key
     * @param faults gets what cannot be an answer, and what was answered otherwise in the meantime
     */
    Map<String, String> answers(Proposal proposal, Map<String, String> before, Words words, List<String> faults) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Grid grid : proposal.grids(0)) {
            for (Grid.GridColumn column : grid.columns()) {
                String said = given.getOrDefault(AnswerText.field(column.key()), "");
                if (grid.choices().stream().anyMatch(choice -> choice.answer().equals(said))
                        && !isChanged(column, said, before)) {
                    answers.put(column.key(), said);
                }
            }
        }
        for (Question question : proposal.questions()) {
            String field = AnswerText.field(question.key());
            String said = given.getOrDefault(field, "");
            if (!said.isEmpty()) {
                proposal.understood(question, said)
                        .ifPresentOrElse(
                                known -> answers.put(question.key(), known),
                                () -> faults.add(words.text(fault(question), question.read(), said, question.text())));
            } else if (certain.contains(field)) {
                question.sure().ifPresent(one -> answers.put(question.key(), one.answer()));
            }
        }
        before.forEach((key, answer) -> {
            String said = given.getOrDefault(AnswerText.field(key), "");
            if (!said.isEmpty() && !answers.containsKey(key) && !isSame(proposal, said, answer)) {
                faults.add(words.text(
                        "upload.fault.meanwhile", ABOUT.matcher(key).replaceFirst(""), called(proposal, answer), said));
            }
        });
        return answers;
    }

    /** Whether somebody said something else of a column since the page was drawn. */
    private boolean isChanged(Grid.GridColumn column, String said, Map<String, String> before) {
        String now = column.answer().map(ColumnAnswer::answer).orElse("");
        return !column.isAsked()
                && before.containsKey(column.key())
                && !said.equals(now)
                && !now.equals(was.get(AnswerText.field(column.key())));
    }

    private static boolean isSame(Proposal proposal, String said, String answer) {
        return said.equals(answer)
                || proposal.unitCalled(said).filter(answer::equals).isPresent();
    }

    private static String called(Proposal proposal, String answer) {
        return proposal.units().stream()
                .filter(unit -> unit.unit().equals(answer))
                .map(UnitRow::name)
                .findFirst()
                .orElse(answer);
    }

    private static String fault(Question question) {
        return switch (question.subject()) {
            case UNIT -> "upload.fault.unit";
            case FIGURE -> "upload.fault.figure";
            case COLUMN, HEAD_ROWS, CHOICE -> "upload.fault.answer";
        };
    }
}
