package vn.thiduaso.ingest.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.questionnaire.Answer;
import vn.thiduaso.scoring.rule.Scale;

/** Cells that are answered: what they offer, and what was answered already. */
final class AnswerCells {

    private final AnswerLists lists;
    private final Map<String, Answer> given;

    AnswerCells(AnswerLists lists, List<Answer> given) {
        this.lists = lists;
        this.given = given.stream().collect(Collectors.toMap(Answer::code, Function.identity()));
    }

    Answer of(String code) {
        return given.getOrDefault(code, Answer.none(code));
    }

    /** An answer on a scale, as the cell offers it; what is no such answer stands as it was typed. */
    void choice(Worksheet sheet, int row, int column, Scale scale, String answer) {
        List<String> offered = LongAnswers.offered(scale);
        AllowedValues.answer(sheet.range(row, column, row, column), lists.place(offered));
        NumberText number = answer.isBlank() ? NumberText.NONE : NumberText.parse(answer.strip());
        int place = number.value() == (int) number.value() ? (int) number.value() : -1;
        text(sheet, row, column, place >= 0 && place < offered.size() ? offered.get(place) : answer);
    }

    /** A number; what is none for certain stands as it was typed. */
    void number(Worksheet sheet, int row, int column, String answer) {
        NumberText number = answer.isBlank() ? NumberText.NONE : NumberText.parse(answer.strip());
        if (number.kind() == NumberText.Kind.NUMBER) {
            sheet.value(row, column, number.value());
        } else {
            text(sheet, row, column, answer);
        }
    }

    /** A text; nothing for an empty one. */
    void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isBlank()) {
            sheet.value(row, column, text);
        }
    }
}
