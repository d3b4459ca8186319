package vn.thiduaso.ingest.corpus;

/** What stands in a cell of an office's workbook, where a text, a number, a day or nothing does not say it. */
sealed interface OfficeCell {

    /** A share that the workbook shows as a percentage: 0.9706 is seen as 97,06%. */
    static OfficeCell percent(double share) {
        return new Shown(share, "0.00%");
    }

    /** A number in a format: {@code 00000} shows 123 as 00123. */
    static OfficeCell shown(double number, String format) {
        return new Shown(number, format);
    }

    /** A number kept as a text, with the apostrophe that Excel hides. */
    static OfficeCell apostrophe(String digits) {
        return new Apostrophe(digits);
    }

    /** A formula with what the sender's program computed. */
    static OfficeCell formula(String formula, double result) {
        return new Formula(formula, result, "");
    }

    /** A formula that ended in an error, as shown: {@code #REF!}. */
    static OfficeCell broken(String formula, String error) {
        return new Formula(formula, Double.NaN, error);
    }

    record Shown(double number, String format) implements OfficeCell {}

    record Apostrophe(String digits) implements OfficeCell {}

    /** @param error empty when there is a result */
    record Formula(String formula, double result, String error) implements OfficeCell {}
}
