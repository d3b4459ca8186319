package vn.thiduaso.dashboard.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;

/** UC-046: what every template may ask about help, by the bean's name {@code help}. Read once. */
@Component("help")
class HelpTexts {

    static final String PATH = "/help";

    private final HelpBook book = HelpBook.read();

    /**
     * What stands under a "?".
     *
     * @param provisions with the words of their documents, which are Vietnamese
     * @param unconfirmed empty where something states it
     * @param own whether it is a word of this software
     */
    record Answer(
            String key,
            String title,
            String summary,
            List<CitationText> provisions,
            String unconfirmed,
            boolean own,
            String address) {

        Answer {
            provisions = List.copyOf(provisions);
        }
    }

    HelpBook book() {
        return book;
    }

    /** The word of a key, as a button names it. */
    public String title(String key, String language) {
        return topic(key).title().in(language);
    }

    private Topic topic(String key) {
        return book.find(key).orElseThrow(() -> new IllegalArgumentException("no help for " + key));
    }

    /** Where the page that a template shows is explained; the whole of help for one nobody wrote about. */
    public String page(String template) {
        return book.pageOf(template).map(topic -> address(topic.key())).orElse(PATH);
    }

    /** What stands under each "?" of a page, and of the frame around it. */
    public List<Answer> answers(String template, String language) {
        Stream<String> ofPage =
                book.pageOf(template).flatMap(Topic::page).stream().flatMap(page -> page.terms().stream());
        Stream<String> ofFrame =
                book.pageOf(HelpBook.FRAME).flatMap(Topic::page).stream().flatMap(page -> page.terms().stream());
        return Stream.concat(ofPage, ofFrame)
                .distinct()
                .map(key -> answer(topic(key), language))
                .toList();
    }

    Answer answer(Topic topic, String language) {
        Words words = PageWords.in(Locale.forLanguageTag(language));
        Formats f = Formats.in(language);
        return new Answer(
                topic.key(),
                topic.title().in(language),
                topic.summary().in(language),
                topic.provisions().stream()
                        .map(book::findProvision)
                        .flatMap(Optional::stream)
                        .map(one -> CitationText.of(one.citation(), words, f))
                        .toList(),
                in(topic.unconfirmed(), language),
                topic.own(),
                address(topic.key()));
    }

    static String in(Optional<Labels> text, String language) {
        return text.map(labels -> labels.in(language)).orElse("");
    }

    static String address(String topic) {
        return Address.of(PATH + "/topic/{topic}", topic).text();
    }
}
