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

    /** What a text means that can be read two ways; still both where this form does not say which. */
    NumberText read(String text) {
        String signed = text.replace('\u2212', '-');
        return switch (this) {
            case VI ->
                NumberText.stored(Double.parseDouble(signed.replace(".", "").replace(',', '.')));
            case PLAIN -> NumberText.stored(Double.parseDouble(signed.replace(",", "")));
            case PROVEN -> NumberText.parse(text);
        };
    }
}
