package vn.thiduaso.ingest.template;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import vn.thiduaso.ingest.check.ScaleAnswers;
import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.scoring.rule.Scale;

/**
 * Answers on a scale that are longer than the cell they are chosen in. A list in a cell shows one line of each and nobody could tell them apart there, so
 * the list offers their numbers and the words stand in rows under the question.
 */
final class LongAnswers {

    /** Letters of an answer that a list in a cell shows. */
    private static final int SHOWN = 52;

    private LongAnswers() {}

    /** Whether the answers of a question are among them. */
    static boolean has(Line.Question asked) {
        return asked.scale().filter(LongAnswers::isLong).isPresent();
    }

    private static boolean isLong(Scale scale) {
        return ScaleAnswers.offered(scale).stream().anyMatch(answer -> answer.length() > SHOWN);
    }

    /** What the cell of an answer offers, from answer 0 on. */
    static List<String> offered(Scale scale) {
        return isLong(scale) ? ScaleAnswers.numbered(scale) : ScaleAnswers.offered(scale);
    }

    /** The words of the answers in rows of merged cells; nothing for a question whose answers are shown where they are chosen. */
    static int write(Worksheet sheet, int row, Line.Question asked, Place place) {
        if (!has(asked)) {
            return row;
        }
        Scale scale = asked.scale().orElseThrow();
        List<String> offered = ScaleAnswers.offered(scale);
        int next = row;
        for (int answer = 1; answer <= scale.answers().size(); answer++) {
            String text = offered.get(answer);
            sheet.value(next, place.first(), text);
            sheet.range(next, place.first(), next, place.last()).merge();
            sheet.rowHeight(next, Look.height(List.of(text), List.of(place.width())));
            Look.closed(sheet.range(next, 0, next, place.sheetLast()), 0);
            Look.closed(sheet.range(next, place.first(), next, place.last()), place.indent());
            next++;
        }
        return next;
    }

    /**
     * Where the words stand.
     *
     * @param first column
     * @param last column
     * @param sheetLast last column of the sheet
     * @param width of the columns from the first to the last together, less the indent
     */
    record Place(int first, int last, int sheetLast, double width, int indent) {}
}
