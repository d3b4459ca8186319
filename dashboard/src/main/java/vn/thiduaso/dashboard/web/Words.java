package vn.thiduaso.dashboard.web;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;

/** The texts of one language, for code that writes sentences: chart summaries, steps of a figure. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key that may have none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    /** @throws org.springframework.context.NoSuchMessageException when no text has this key */
    public String text(String key, Object... figures) {
        return messages.getMessage(key, figures, locale);
    }
}
