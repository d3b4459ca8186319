package vn.thiduaso.dashboard.web;

import java.util.Locale;

import vn.thiduaso.ingest.wording.Words;

/** The texts of the pages and those shared with documents, for code that writes sentences. */
public final class PageWords {

    /** Bundle of the texts that only pages have. */
    static final String BUNDLE = "messages";

    /** The Vietnamese texts: of what is written in Vietnamese only, and of data that an office writes. */
    public static final Words VIETNAMESE = in(Locale.forLanguageTag("vi"));

    private PageWords() {}

    public static Words in(Locale locale) {
        return Words.in(locale, BUNDLE);
    }
}
