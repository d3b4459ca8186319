package vn.thiduaso.dashboard.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a line of an official document is. How each looks is said by {@link OfficialLayout}; its word there, in the DOCX and in the PDF is {@link #code()}. */
enum OfficialPart {
    COUNTRY,
    MOTTO,
    PARENT,
    ISSUER,
    NUMBER,
    PLACE,
    KIND,
    SUBJECT,
    ADDRESSEE,
    ADDRESSEES,
    ADDRESSEE_LINE,
    GROUND,
    AUTHORITY,
    SECTION,
    HEADED,
    BODY,
    OFFICE,
    SIGNER,
    RECIPIENTS,
    RECIPIENT,
    ANNEX,
    ANNEX_TITLE,
    ANNEX_NOTE,
    CELL_HEAD,
    CELL,
    PAGE_NUMBER;

    private static final Map<String, OfficialPart> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OfficialPart::code, part -> part));

    /** Public for templates. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, OfficialPart> byCode() {
        return BY_CODE;
    }

    /** Whether the next line is to stand on the same page: what is under a heading, and what belongs to a beginning. */
    boolean leads() {
        return switch (this) {
            case KIND, SUBJECT, ADDRESSEES, AUTHORITY, SECTION, HEADED, ANNEX, ANNEX_TITLE, ANNEX_NOTE, OFFICE -> true;
            default -> false;
        };
    }

    /** Whether it is text of the document, whose paragraphs are moved in, set apart and even on both sides. */
    boolean runs() {
        return switch (this) {
            case GROUND, SECTION, HEADED, BODY -> true;
            default -> false;
        };
    }
}
