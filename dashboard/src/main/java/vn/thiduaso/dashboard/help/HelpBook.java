package vn.thiduaso.dashboard.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.thiduaso.scoring.Labels;

/**
 * All texts of help: the pages by chapter, the words, the provisions they rest on, the first steps.
 *
 * @param terms words that have a "?" on pages
 */
record HelpBook(List<Chapter> chapters, List<Topic> terms, List<Provision> provisions, FirstSteps firstSteps) {

    private static final String FOLDER = "/help/";
    private static final List<String> PAGES =
            List.of("pages-results.yaml", "pages-figures.yaml", "pages-method.yaml", "pages-office.yaml");
    private static final List<String> TERMS = List.of("terms-results.yaml", "terms-work.yaml");

    /** What stands on every page. */
    static final String FRAME = "layout";

    /** Pages that belong together. */
    record Chapter(Labels name, List<Topic> pages) {

        Chapter {
            pages = List.copyOf(pages);
        }
    }

    HelpBook {
        chapters = List.copyOf(chapters);
        terms = List.copyOf(terms);
        provisions = List.copyOf(provisions);
    }

    /**
     * The texts that come with the product.
     *
     * @throws IllegalStateException when they do not hold together, with all that is wrong
     */
    static HelpBook read() {
        HelpBook book = new HelpBook(
                PAGES.stream().map(name -> yaml(name).chapter()).toList(),
                TERMS.stream().flatMap(name -> yaml(name).topics().stream()).toList(),
                yaml("provisions.yaml").provisions(),
                yaml("start.yaml").firstSteps());
        List<String> faults = book.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        return book;
    }

    private static HelpYaml yaml(String name) {
        try (InputStream in = HelpBook.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("help is not in the archive: " + name);
            }
            return new HelpYaml(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Pages, then words. */
    Stream<Topic> topics() {
        return Stream.concat(pages(), terms.stream());
    }

    Stream<Topic> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream());
    }

    Optional<Topic> find(String key) {
        return topics().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** The page that a template shows. */
    Optional<Topic> pageOf(String template) {
        return pages().filter(topic -> topic.page().orElseThrow().templates().contains(template))
                .findFirst();
    }

    /** Pages on which a word has its "?". */
    List<Topic> pagesWith(String term) {
        return pages().filter(topic -> topic.page().orElseThrow().terms().contains(term))
                .toList();
    }

    Optional<Provision> findProvision(String id) {
        return provisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What does not hold together: keys written twice, named and not there, or there and never used. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        topics().filter(topic -> !keys.add(topic.key())).forEach(topic -> faults.add("twice: " + topic.key()));
        Set<String> templates = new HashSet<>();
        pages().flatMap(topic -> topic.page().orElseThrow().templates().stream())
                .filter(template -> !templates.add(template))
                .forEach(template -> faults.add("two topics of one template: " + template));
        pages().flatMap(topic -> topic.page().orElseThrow().terms().stream())
                .filter(term -> terms.stream().noneMatch(topic -> topic.key().equals(term)))
                .forEach(term -> faults.add("no such word: " + term));
        terms.stream()
                .filter(term -> pagesWith(term.key()).isEmpty())
                .forEach(term -> faults.add("a word no page uses: " + term.key()));
        topics().flatMap(topic -> topic.provisions().stream())
                .filter(id -> findProvision(id).isEmpty())
                .forEach(id -> faults.add("no such provision: " + id));
        provisions.stream()
                .filter(one -> topics().noneMatch(topic -> topic.provisions().contains(one.id())))
                .forEach(one -> faults.add("a provision nothing rests on: " + one.id()));
        firstSteps.steps().stream()
                .filter(step -> find(step.topic()).flatMap(Topic::page).isEmpty())
                .forEach(step -> faults.add("a step to no page: " + step.key()));
        firstSteps.paths().stream()
                .flatMap(path -> path.steps().stream())
                .filter(step -> firstSteps.find(step).isEmpty())
                .forEach(step -> faults.add("no such step: " + step));
        return faults;
    }
}
