package vn.thiduaso.ingest.wording;

import java.util.List;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.trace.Step;
import vn.thiduaso.scoring.trace.StepKind;

/**
 * Writes the steps of a figure: for each kind a title, the figures as a formula, and a sentence.
 *
 * @param scored the period that steps count their years from
 */
public record StepTexts(Words words, Formats f, Period scored) {

    /**
     * @param title what the step is: "Làm tròn"
     * @param figure its figures: "1.520 / 2.618 = 58,06%"
     * @param sentence what happened, in words
     */
    public record Text(String title, String figure, String sentence) {}

    public Text text(Step step) {
        Object[] figures = figures(step);
        String key = "step." + step.kind().name();
        return new Text(
                words.text(key + ".title"), words.text(key + ".figure", figures), words.text(key + ".text", figures));
    }

    private Object[] figures(Step step) {
        String shapes = shapes(step.kind());
        List<Double> numbers = step.numbers();
        Object[] figures = new Object[shapes.length()];
        for (int i = 0; i < figures.length; i++) {
            Double number = i < numbers.size() ? numbers.get(i) : Double.NaN;
            figures[i] = switch (shapes.charAt(i)) {
                case 'p' -> f.percent(number);
                case 'w' -> f.whole(number);
                case 's' -> f.signed(number, 2);
                case 't' -> period(number);
                default -> f.exact(number);
            };
        }
        return figures;
    }

    /** The period so many years before the one scored. */
    private String period(double time) {
        if (Double.isNaN(time)) {
            return Formats.NONE;
        }
        Period period = scored;
        for (long left = Math.round(-12 * time / scored.kind().months()); left > 0; left--) {
            period = period.previous();
        }
        return f.period(period);
    }

    /** How each figure of a kind is written: x as it is, p percentage, w whole number, s with its sign, t years as a period. */
    private static String shapes(StepKind kind) {
        return switch (kind) {
            case SCREENED_OUT -> "wwpp";
            case IMPUTED_MEAN, IMPUTED_MEDIAN, IMPUTED_GROUP_MEAN, IMPUTED_GROUP_MEDIAN, IMPUTED_SIBLINGS -> "xw";
            case IMPUTED_EARLIER, IMPUTED_CONSTANT, IMPUTED_LINEAR -> "xwtx";
            case DENOMINATED -> "xxxx";
            case NO_DENOMINATOR -> "x";
            case WINSORISED, TRANSFORMED -> "xx";
            case PLUS, MINUS, TIMES, DIVIDED_BY, TO_THE_POWER -> "xxx";
            case LEAST_OF, GREATEST_OF, MEAN_OF -> "wx";
            case LN_OF, LOG10_OF, EXP_OF, ROOT_OF, SIZE_OF -> "xx";
            case NO_VALUE, INCOMPARABLE, FORMULA, WITHOUT_VALUE -> "x";
            case RATIO -> "xxp";
            case RATIO_AS_SENT -> "p";
            case CAPPED_AT_TARGET -> "xppx";
            case CONSTANT_SAMPLE, POSTS_MEET, BEST_OF_ZERO, FIXED_SHARE -> "xpx";
            case TARGET_REACHED, TARGET_MISSED -> "xxx";
            case LINEAR_LOWER -> "xppx";
            case ROUNDED -> "xwx";
            case SUM -> "wx";
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN, MINIMUM, MAXIMUM, MEDIAN -> "wpx";
            case POWER_MEAN -> "wxpx";
            case PENALISED_MEAN -> "wpppx";
            case COPELAND -> "wwwxx";
            case REFUSED -> "wx";
            case COMPARED -> "xxs";
            case BELOW_COVERAGE -> "pp";
            case NOT_COMPUTABLE -> "w";
            case VALUE, GIVEN_VALUE, INFORMATION, ZERO_DENOMINATOR, MISSING, NOT_APPLICABLE, GIVEN_POINTS -> "x";
            case OPTION -> "xx";
            case Z_SCORE -> "xxxxxx";
            case PERCENTILE_RANK, BORDA -> "xxwx";
            case RANK -> "xwx";
            case DISTANCE_TO_TARGET, DISTANCE_TO_MAXIMUM, DISTANCE_TO_REFERENCE -> "xxxpx";
            case FRACTION_OF_MAXIMUM -> "xxpx";
            case LINEAR, BAND, YES_NO, SUM_OF_TERMS -> "xxx";
            case SCALE, PER_POPULATION, TERM, CLAMPED, REDISTRIBUTED -> "xxxx";
            case GOALPOSTS -> "xxxpxxx";
        };
    }
}
