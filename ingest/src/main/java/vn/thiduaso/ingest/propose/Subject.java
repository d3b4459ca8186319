package vn.thiduaso.ingest.propose;

import java.util.regex.Pattern;

/** What a question is about, which says what else may be answered beside what is suggested. */
public enum Subject {
    /** What a column holds: any {@link ColumnAnswer}. */
    COLUMN,
    /** Which unit a text or a table is: any code of a unit. */
    UNIT,
    /** Which figure the text of a row is: any code of the set. */
    FIGURE,
    /** In which rows the heads stand: any rows. */
    HEAD_ROWS,
    /** One of what is suggested and nothing else. */
    CHOICE;

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    static Subject of(Question question) {
        String key = question.key();
        if (key.startsWith(Keys.unitName(""))) {
            return UNIT;
        }
        if (key.startsWith(Keys.indicatorName(""))) {
            return FIGURE;
        }
        String before = Keys.sheet(question.sheet(), "");
        String what = key.startsWith(before) ? key.substring(before.length()) : "";
        if (LETTERS.matcher(what).matches()) {
            return COLUMN;
        }
        if (key.equals(Keys.unit(question.sheet()))) {
            return UNIT;
        }
        return key.equals(Keys.head(question.sheet())) ? HEAD_ROWS : CHOICE;
    }
}
