package vn.thiduaso.dashboard.help;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of help, every figure a text already.
 *
 * @param q what is looked for, as typed; empty: everything
 * @param groups topics by chapter, words last
 * @param documents with their provisions
 * @param indicators whose name or code has what is looked for
 * @param left how many indicators more there are, in words; empty: none
 * @param found how many topics, provisions and indicators there are, in words
 */
record HelpView(
        String q, List<Group> groups, List<Document> documents, List<Indicator> indicators, String left, String found) {

    HelpView {
        groups = List.copyOf(groups);
        documents = List.copyOf(documents);
        indicators = List.copyOf(indicators);
    }

    /** @param named whether only names are shown: nothing is looked for, and there are many */
    record Group(String name, boolean named, List<Item> items) {

        Group {
            items = List.copyOf(items);
        }
    }

    record Item(String title, String summary, String address) {}

    /**
     * A document with its provisions.
     *
     * @param notes of who read it, each once
     */
    record Document(String name, List<String> notes, List<Written> provisions) {

        Document {
            notes = List.copyOf(notes);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * A provision.
     *
     * @param quote its words; empty where nobody copied them
     * @param certainty key of the mark
     * @param address where it was read; empty where that is not on the web
     * @param valid the days on which something here rests on it; empty where nothing here has days
     */
    record Written(String article, String quote, String certainty, String address, String valid, List<Use> uses) {

        Written {
            uses = List.copyOf(uses);
        }
    }

    /** @param valid the days on which it is in force; empty: it has none */
    record Use(String label, String valid, String address) {}

    record Indicator(String code, String label, String set, String valid, String address) {}

    /**
     * One topic in full.
     *
     * @param open address of the page it is about; null where it is about none, or the reader may not open it
     * @param pages where its "?" is
     * @param terms the words of its page
     */
    record One(
            HelpTexts.Answer answer,
            List<String> text,
            List<String> steps,
            @Nullable String open,
            List<Item> pages,
            List<HelpTexts.Answer> terms,
            List<Document> written) {

        One {
            text = List.copyOf(text);
            steps = List.copyOf(steps);
            pages = List.copyOf(pages);
            terms = List.copyOf(terms);
            written = List.copyOf(written);
        }
    }

    /**
     * The guide that is printed.
     *
     * @param at the day it was made
     */
    record Guide(List<Chapter> chapters, List<FirstPath> paths, List<One> terms, List<Document> documents, String at) {

        Guide {
            chapters = List.copyOf(chapters);
            paths = List.copyOf(paths);
            terms = List.copyOf(terms);
            documents = List.copyOf(documents);
        }
    }

    record Chapter(String name, List<One> pages) {

        Chapter {
            pages = List.copyOf(pages);
        }
    }

    /** @param steps with what to do at each */
    record FirstPath(String name, List<Item> steps) {

        FirstPath {
            steps = List.copyOf(steps);
        }
    }
}
