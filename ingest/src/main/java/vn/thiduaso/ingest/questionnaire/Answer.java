package vn.thiduaso.ingest.questionnaire;

import java.util.stream.Stream;

/**
 * What was answered to one question, as typed; empty texts where nothing was.
 *
 * @param code of the figure
 * @param value of a figure that is no ratio: a number, or an answer in words
 * @param numerator of a ratio
 * @param denominator of a ratio
 * @param notApplicable whether the question does not concern the unit; figures beside it contradict it
 * @param evidence what proves it
 * @param remark for people; goes into the file and is not read
 */
public record Answer(
        String code,
        String value,
        String numerator,
        String denominator,
        boolean notApplicable,
        String evidence,
        String remark) {

    /** Nothing was answered. */
    public static Answer none(String code) {
        return new Answer(code, "", "", "", false, "", "");
    }

    /** Whether the question is dealt with, rightly or wrongly; evidence alone is no answer. */
    public boolean isGiven() {
        return notApplicable || Stream.of(value, numerator, denominator).anyMatch(text -> !text.isBlank());
    }
}
