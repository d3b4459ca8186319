package vn.thiduaso.ingest.template;

import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.OwnSheets;

/** Answers that cells offer to choose from: longer than a list inside a cell may be, so they stand in a hidden sheet, a column for each question. */
final class AnswerLists {

    private static final String PLACE = "'%s'!$%s$1:$%s$%d";

    private final List<List<String>> lists = new ArrayList<>();

    /** Where a list stands, as a formula; the same list has one place. */
    String place(List<String> answers) {
        int at = lists.indexOf(answers);
        if (at < 0) {
            at = lists.size();
            lists.add(List.copyOf(answers));
        }
        String column = CellAddress.letters(at);
        return PLACE.formatted(OwnSheets.ANSWERS, column, column, answers.size());
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    void write(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < lists.size(); column++) {
            for (int row = 0; row < lists.get(column).size(); row++) {
                sheet.value(row, column, lists.get(column).get(row));
            }
        }
        Look.protect(sheet);
    }
}
