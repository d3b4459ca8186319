package vn.thiduaso.ingest.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;

/** Writes rows as CSV, for programs or for offices. Source of the rule on formulas: ASVS 5.0, 1.2.10. */
public final class CsvText {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n\u0000＝＋－＠";
    private static final String QUOTED = "\"\n\r";

    private final Writer out;
    private final Form form;

    /** How cells are parted and decimals written. */
    public enum Form {
        /** Comma between cells, decimal point. */
        PLAIN(",", '.'),
        /** As a spreadsheet set to Vietnamese opens it: semicolon between cells, decimal comma. */
        OFFICE(";", ',');

        private final String between;
        private final char decimal;

        Form(String between, char decimal) {
            this.between = between;
            this.decimal = decimal;
        }
    }

    public CsvText(Writer out) {
        this(out, Form.PLAIN);
    }

    public CsvText(Writer out, Form form) {
        this.out = out;
        this.form = form;
    }

    /** @throws UncheckedIOException when it cannot be written */
    public void row(Iterator<Value> values) {
        try {
            String separator = "";
            while (values.hasNext()) {
                out.write(separator);
                out.write(cell(values.next()));
                separator = form.between;
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void finish() throws IOException {
        out.flush();
    }

    private String cell(Value value) {
        return value instanceof Value.Figure
                ? value.plain().replace('.', form.decimal)
                : quoted(inert(value.plain()), form.between);
    }

    /** A text as it stands in a cell of a plain file. */
    static String cell(String text) {
        return quoted(inert(text), Form.PLAIN.between);
    }

    /** The text with an apostrophe in front when a spreadsheet would run it. */
    static String inert(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text, String between) {
        boolean plain = !text.contains(between) && text.chars().allMatch(letter -> QUOTED.indexOf(letter) < 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
