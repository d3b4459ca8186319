package vn.thiduaso.ingest.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;

import vn.thiduaso.ingest.questionnaire.Line;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.rule.Options;

/** Lets a cell take only what may be written there; what a spreadsheet lets through all the same is found when the file comes back. */
final class AllowedValues {

    /** More than these nobody looks through in a list. */
    private static final int LISTED = 30;

    private AllowedValues() {}

    /** The value of a figure. */
    static void value(Range cell, Line.Question asked) {
        List<Double> few = few(asked);
        if (!few.isEmpty()) {
            String list = few.stream().map(AllowedValues::plain).collect(Collectors.joining(","));
            cell.validateWithListByFormula("\"" + list + "\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle("Chọn trong danh sách")
                    .error("Ô này nhận: " + list.replace(",", "; ") + ". Không áp dụng thì ghi ở cột Trạng thái.");
            return;
        }
        Input.Range range = asked.input().range();
        between(cell, range.min(), range.max());
    }

    /**
     * The values of a figure where cells also say that it does not apply: a list to choose from, where there are few; other words may stand there too.
     *
     * @param notApplicable what a cell says then
     */
    static void valueOrWord(Range cells, Line.Question asked, String notApplicable) {
        List<Double> few = few(asked);
        if (few.isEmpty()) {
            return;
        }
        String list = few.stream().map(AllowedValues::plain).collect(Collectors.joining(","));
        cells.validateWithListByFormula("\"" + list + "," + notApplicable + "\"")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle("Giá trị ngoài danh sách")
                .error("Ô này thường nhận: " + list.replace(",", "; ") + "; hoặc “" + notApplicable + "”. Vẫn giữ?");
    }

    /**
     * The answer to a question on a scale.
     *
     * @param list where the answers stand
     */
    static void answer(Range cell, String list) {
        cell.validateWithListByFormula(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Chọn trong danh sách")
                .error(
                        "Chọn một câu trả lời trong danh sách của ô, hoặc ghi số của câu trả lời. Chưa trả lời thì để trống.");
    }

    /** A numerator or denominator. */
    static void part(Range cell) {
        between(cell, OptionalDouble.of(0), OptionalDouble.empty());
    }

    private static void between(Range cell, OptionalDouble min, OptionalDouble max) {
        String at = cell.toString().split(":")[0];
        StringBuilder formula = new StringBuilder("AND(ISNUMBER(").append(at).append(')');
        StringBuilder words = new StringBuilder("Ô này nhận một số");
        min.ifPresent(least -> {
            formula.append(',').append(at).append(">=").append(plain(least));
            words.append(" từ ").append(vietnamese(least));
        });
        max.ifPresent(most -> {
            // the other way round: the library writes a formula as it is, and "<" begins an element there
            formula.append(',').append(plain(most)).append(">=").append(at);
            words.append(" đến ").append(vietnamese(most));
        });
        cell.validateWithFormula(formula.append(')').toString())
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Giá trị không hợp lệ")
                .error(words + ". Chưa có số liệu thì để trống.");
    }

    private static List<Double> few(Line.Question asked) {
        if (asked.indicator().rule() instanceof Options options
                && asked.indicator().inputs().size() == 1) {
            return options.list().stream().map(Options.Option::value).sorted().toList();
        }
        Input.Range range = asked.input().range();
        if (range.min().isEmpty() || range.max().isEmpty() || range.step().isEmpty()) {
            return List.of();
        }
        double min = range.min().getAsDouble();
        double step = range.step().getAsDouble();
        long count = Math.round(Math.floor((range.max().getAsDouble() - min) / step + 1e-9)) + 1;
        return count > LISTED
                ? List.of()
                : DoubleStream.iterate(0, i -> i + 1)
                        .limit(count)
                        .mapToObj(i -> min + i * step)
                        .toList();
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String vietnamese(double value) {
        return plain(value).replace('.', ',');
    }
}
