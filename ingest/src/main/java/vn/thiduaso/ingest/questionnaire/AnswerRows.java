package vn.thiduaso.ingest.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.Checks;
import vn.thiduaso.ingest.check.NoDuplicate;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.HeaderMapping;
import vn.thiduaso.ingest.map.Layout;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Answers as the rows they will be of a file, judged before there is one. */
public final class AnswerRows {

    /** What stands in the column of states of a question that does not concern the unit. */
    public static final String NOT_APPLICABLE = "Không áp dụng";

    private static final List<String> HEADS =
            List.of("Mã đơn vị", "Mã chỉ tiêu", "Trả lời", "Tử số", "Mẫu số", "Trạng thái", "Minh chứng");

    private AnswerRows() {}

    /** The checks that need no other unit and no other period. */
    public static Checks checks(IndexSet set, Period period, UnitRow unit) {
        return new Checks(
                set,
                period,
                new UnitDirectory(period, List.of(unit)),
                new NoDuplicate(set, period, (file, column, fault) -> {}));
    }

    /** Gives what will be read of answers, each with its answer. */
    public static void entries(IndexSet set, UnitRow unit, List<Answer> answers, BiConsumer<Answer, Entry> sink) {
        Layout layout = HeaderMapping.of(row(1, HEADS), set).layout();
        int number = 1;
        for (Answer answer : answers) {
            number++;
            layout.entries(row(number, texts(unit.unit(), answer)), entry -> sink.accept(answer, entry));
        }
    }

    private static List<String> texts(String unit, Answer answer) {
        return List.of(
                unit,
                answer.code(),
                answer.value(),
                answer.numerator(),
                answer.denominator(),
                answer.notApplicable() ? NOT_APPLICABLE : "",
                answer.evidence());
    }

    private static SourceRow row(int number, List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (int column = 0; column < texts.size(); column++) {
            cells.add(Cell.text(number, column, texts.get(column)));
        }
        return new SourceRow("", number, cells);
    }
}
