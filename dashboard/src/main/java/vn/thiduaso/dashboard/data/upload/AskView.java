package vn.thiduaso.dashboard.data.upload;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a file is understood and what is open, as the page shows it: the table first, then the questions, what is certain folded away.
 *
 * @param name proposed for the mapping
 * @param again whether answers of before are chosen
 * @param found whether a table is found in the file
 * @param sure how many of the questions of the page have an answer that is as good as certain: they come last
 * @param questions of this page
 * @param open how many there are
 * @param left how many are asked when these are answered
 * @param otherPeriods tables of another period than the one that is loaded: told before anything else
 * @param told what to know before anything is answered: columns with content that are not read
 * @param known columns that are certain, to be changed by whoever knows better
 * @param unlisted how many more of them there are than a page can list
 * @param said what texts of the file stand for, to be looked over before it is kept
 * @param units to choose from where a unit is asked for; empty when none is, or when they are too many for a page
 */
record AskView(
        String file,
        String name,
        boolean found,
        boolean again,
        long sure,
        List<Asked> questions,
        int open,
        int left,
        List<Sheet> sheets,
        List<String> otherPeriods,
        List<String> told,
        List<KnownColumn> known,
        long unlisted,
        List<Option> units,
        List<Said> said) {

    AskView {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        otherPeriods = List.copyOf(otherPeriods);
        told = List.copyOf(told);
        known = List.copyOf(known);
        units = List.copyOf(units);
        said = List.copyOf(said);
    }

    /** What stands for the keys of the questions of the page, with blanks between: one field of the form. */
    public String asked() {
        return questions.stream().map(Asked::field).collect(Collectors.joining(" "));
    }

    /**
     * What a text of the file was said to be: a unit, an indicator, the meaning of a word.
     *
     * @param known whether it was said of an earlier file and is not asked again
     */
    record Said(String written, String is, boolean known) {

        Said(String written, String is) {
            this(written, is, false);
        }
    }

    /** An answer that can be chosen, as it is given and as people read it. */
    record Option(String answer, String label) {}

    /**
     * An answer that is suggested, with the reason.
     *
     * @param code what people know it by; empty for words of the format
     */
    record Choice(String answer, String label, String code, String why) {}

    /**
     * A question as it is asked.
     *
     * @param number from 1, as the cell it is about is marked
     * @param likely answer of the suggestion that stands out; empty when there is none
     * @param doubtful whether that one is less than as good as certain
     * @param before what was answered before, and is chosen; empty: nothing
     * @param field what stands for its key in a form
     * @param place the cell with its sheet; empty when it is about no cell
     * @param read what stands there
     * @param choices what is suggested
     * @param more further suggestions, folded away
     * @param other how else it may be answered
     * @param all everything there is to choose from; empty where {@code other} is a text
     */
    record Asked(
            int number,
            String likely,
            boolean doubtful,
            String before,
            String field,
            String text,
            String place,
            String read,
            List<Choice> choices,
            List<Choice> more,
            Other other,
            List<Option> all) {

        Asked {
            choices = List.copyOf(choices);
            more = List.copyOf(more);
            all = List.copyOf(all);
        }
    }

    /** How a question may be answered beside what is suggested. */
    enum Other {
        NONE,
        LIST,
        UNIT,
        TEXT
    }

    /**
     * The top of a sheet.
     *
     * @param open shown at once; else folded: nothing is asked about it
     */
    record Sheet(String name, boolean open, List<Column> columns, List<Row> rows) {

        Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a column is taken for.
     *
     * @param question number of the one that asks it; 0 when it is certain
     * @param is role, or part of a ratio; empty where the column is not read for want of a head
     * @param figure code and name of its figures; empty where rows say them
     */
    record Column(String letters, int question, String is, boolean read, String code, String figure) {}

    /**
     * A row.
     *
     * @param mark class of the row by what it is taken for
     */
    record Row(int number, String is, String mark, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param question number of the one about it; 0 without one
     */
    record Cell(String text, int question) {}

    /**
     * A column that is certain.
     *
     * @param field what stands for its key in a form
     * @param answer what it is taken for; empty when that is nothing to choose from
     */
    record KnownColumn(String field, String letters, String head, String answer, List<Option> all) {

        KnownColumn {
            all = List.copyOf(all);
        }
    }
}
