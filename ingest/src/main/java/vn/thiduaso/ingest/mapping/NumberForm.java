package vn.thiduaso.ingest.mapping;

import vn.thiduaso.ingest.check.NumberText;

/** How a column writes numbers, where a text alone does not prove it: {@code 1.234}. */
public enum NumberForm {
    /** Points part thousands, a comma the decimals. */
    VI("vi"),
    /** Commas part thousands, a point the decimals. */
    PLAIN("plain"),
    /** Nobody knows: a text that can be two numbers is none. */
    PROVEN("proven");

    private final String word;

    NumberForm(String word) {
        this.word = word;
    }

    /** The word in YAML. */
    public String word() {
        return word;
    }

    /** The text with nothing but digits, sign and a decimal point, where it can be read two ways and this form says which; else as it is. */
    String plain(String text) {
        if (this == PROVEN || NumberText.parse(text).kind() != NumberText.Kind.AMBIGUOUS) {
            return text;
        }
        return this == VI ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    }
}
