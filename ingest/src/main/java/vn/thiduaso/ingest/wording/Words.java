package vn.thiduaso.ingest.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one language, for code that writes sentences: rules, steps of a figure, summaries of charts. */
public final class Words {

    /** Texts about index sets and scores, which every page and document shares. */
    public static final String SHARED = "wording";
    /** The language of this machine is nobody's choice. */
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The shared texts of what is written in Vietnamese only: reports, files, the command line. */
    public static final Words VIETNAMESE = in(Locale.forLanguageTag("vi"));

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Words(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = bundles;
    }

    /**
     * The shared texts and those of further bundles.
     *
     * @param locale Vietnamese or English
     * @param further base names of bundles on the class path
     * @throws MissingResourceException when a bundle has no texts in this language
     */
    public static Words in(Locale locale, String... further) {
        return new Words(
                locale,
                Stream.concat(Stream.of(further), Stream.of(SHARED))
                        .map(name -> ResourceBundle.getBundle(name, locale, EXACT))
                        .toList());
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key that may have none. */
    public Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    /** Of a family of texts whose keys begin alike, how these end: the codes that have a text. */
    public Set<String> codes(String prefix) {
        return bundles.stream()
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The text of a key with figures in their places.
     *
     * @throws MissingResourceException when no text has this key
     */
    public String text(String key, Object... figures) {
        String text = find(key).orElseThrow(() -> new MissingResourceException("no text", Words.class.getName(), key));
        return figures.length == 0 ? text : new MessageFormat(text, locale).format(figures);
    }
}
