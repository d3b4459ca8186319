package vn.thiduaso.dashboard.help;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.scoring.Labels;

/**
 * One thing that help explains: a page, or a word on pages.
 *
 * @param key unique; a part of its address
 * @param summary one or two sentences: all that stands under "?"
 * @param text more, in paragraphs parted by line ends; empty where the summary says it all
 * @param steps what to do on the page, in order
 * @param page the page it is about; empty: a word
 * @param provisions ids of the provisions it rests on
 * @param unconfirmed what no document that was read states
 * @param own a word of this software and of no document
 */
record Topic(
        String key,
        Labels title,
        Labels summary,
        Optional<Labels> text,
        List<Labels> steps,
        Optional<Page> page,
        List<String> provisions,
        Optional<Labels> unconfirmed,
        boolean own) {

    Topic {
        steps = List.copyOf(steps);
        provisions = List.copyOf(provisions);
        int footings = (provisions.isEmpty() ? 0 : 1) + (unconfirmed.isEmpty() ? 0 : 1) + (own ? 1 : 0);
        if (page.isEmpty() && footings != 1) {
            throw new IllegalArgumentException(
                    "Mỗi từ cần đúng một chỗ dựa: provisions, unconfirmed hoặc own (" + key + ")");
        }
    }

    /**
     * The page a topic is about.
     *
     * @param address a path of this server that leads to it
     * @param ownAddress the path for whoever sees his own unit only, with a place {@code {unit}}; empty where there is none
     * @param action the right it needs
     * @param templates names of the templates that show it
     * @param terms keys of the words that have a "?" on it
     */
    record Page(String address, String ownAddress, Action action, List<String> templates, List<String> terms) {

        Page {
            templates = List.copyOf(templates);
            terms = List.copyOf(terms);
        }
    }
}
