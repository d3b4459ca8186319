package vn.thiduaso.dashboard.people;

import java.util.List;

import vn.thiduaso.ingest.wording.Words;

/**
 * Something that is wrong with what was asked for an account.
 *
 * @param code end of the message's key {@code account.fault.…}
 * @param figures for the places of the message
 */
public record AccountFault(String code, List<Object> figures) {

    public AccountFault {
        figures = List.copyOf(figures);
    }

    public AccountFault(String code, Object... figures) {
        this(code, List.of(figures));
    }

    /** The sentence in the reader's language. */
    public String in(Words words) {
        return words.text("account.fault." + code, figures.toArray());
    }
}
