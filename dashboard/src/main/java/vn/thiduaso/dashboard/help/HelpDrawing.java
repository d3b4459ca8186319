package vn.thiduaso.dashboard.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Validity;

/** Writes help in the reader's language. */
final class HelpDrawing {

    /** Indicators that a search lists. */
    static final int INDICATORS = 40;

    private final HelpTexts texts;
    private final HelpReach reach;
    private final Actor who;
    private final Words words;
    private final Formats f;

    HelpDrawing(HelpTexts texts, HelpReach reach, Actor who, Words words) {
        this.texts = texts;
        this.reach = reach;
        this.who = who;
        this.words = words;
        this.f = Formats.in(words.language());
    }

    HelpView view(Sought sought, List<ProvisionShelf.Known> known, List<IndexSet> sets) {
        List<HelpView.Group> groups = groups(sought);
        List<ProvisionShelf.Known> provisions =
                known.stream().filter(one -> isIn(sought, one)).toList();
        List<HelpView.Indicator> indicators = sought.isNothing() ? List.of() : indicators(sought, sets);
        int topics = groups.stream().mapToInt(group -> group.items().size()).sum();
        return new HelpView(
                sought.typed(),
                groups,
                documents(provisions),
                indicators.subList(0, Math.min(INDICATORS, indicators.size())),
                indicators.size() > INDICATORS
                        ? words.text("help.indicators.left", f.whole(indicators.size() - INDICATORS))
                        : "",
                sought.isNothing()
                        ? words.text("help.found.all", f.whole(topics), f.whole(provisions.size()))
                        : words.text(
                                "help.found", f.whole(topics), f.whole(provisions.size()), f.whole(indicators.size())));
    }

    private List<HelpView.Group> groups(Sought sought) {
        List<HelpView.Group> groups = new ArrayList<>();
        for (HelpBook.Chapter chapter : texts.book().chapters()) {
            groups.add(group(in(chapter.name()), false, chapter.pages(), sought));
        }
        groups.add(
                group(words.text("help.terms"), sought.isNothing(), texts.book().terms(), sought));
        return groups.stream().filter(group -> !group.items().isEmpty()).toList();
    }

    private HelpView.Group group(String name, boolean named, List<Topic> topics, Sought sought) {
        return new HelpView.Group(
                name,
                named,
                topics.stream()
                        .filter(topic -> sought.isIn(all(topic)))
                        .map(this::item)
                        .toList());
    }

    /** Both languages, so that a word known from papers finds its topic on English pages too. */
    private Stream<String> all(Topic topic) {
        Stream<Labels> labels = Stream.of(
                        Stream.of(topic.title(), topic.summary()),
                        topic.text().stream(),
                        topic.steps().stream(),
                        topic.unconfirmed().stream())
                .flatMap(part -> part);
        Stream<String> quotes = topic.provisions().stream()
                .flatMap(id -> texts.book().findProvision(id).stream())
                .flatMap(one ->
                        Stream.of(one.citation().document(), one.citation().quote()));
        return Stream.concat(labels.flatMap(label -> Stream.of(label.vi(), label.en())), quotes);
    }

    private HelpView.Item item(Topic topic) {
        return new HelpView.Item(in(topic.title()), in(topic.summary()), HelpTexts.address(topic.key()));
    }

    private static boolean isIn(Sought sought, ProvisionShelf.Known one) {
        return sought.isIn(Stream.concat(
                Stream.of(
                        one.citation().document(),
                        one.citation().article(),
                        one.citation().quote(),
                        one.citation().note()),
                one.uses().stream().map(ProvisionShelf.Use::label)));
    }

    /** Those of one document together, in the order in which documents are named first. */
    private List<HelpView.Document> documents(List<ProvisionShelf.Known> known) {
        Map<String, List<ProvisionShelf.Known>> byDocument = new LinkedHashMap<>();
        known.forEach(one -> byDocument
                .computeIfAbsent(name(one.citation()), any -> new ArrayList<>())
                .add(one));
        return byDocument.entrySet().stream()
                .map(entry -> new HelpView.Document(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(one -> one.citation().note())
                                .filter(note -> !note.isEmpty())
                                .distinct()
                                .toList(),
                        entry.getValue().stream().map(this::written).toList()))
                .toList();
    }

    private String name(Citation citation) {
        return citation.document()
                + citation.date()
                        .map(date -> " " + words.text("citation.dated", f.date(date)))
                        .orElse("");
    }

    private HelpView.Written written(ProvisionShelf.Known one) {
        CitationText citation = CitationText.of(one.citation(), words, f);
        return new HelpView.Written(
                one.citation().article().isEmpty()
                        ? words.text("help.whole-document")
                        : one.citation().article(),
                citation.quote(),
                citation.certainty(),
                citation.address(),
                valid(one.uses().stream().flatMap(use -> use.valid().stream()).toList()),
                one.uses().stream()
                        .map(use -> new HelpView.Use(
                                use.label(), use.valid().map(this::valid).orElse(""), use.address()))
                        .toList());
    }

    /** From the first day of any to the last of all; open where one is. */
    private String valid(List<Validity> all) {
        if (all.isEmpty()) {
            return "";
        }
        LocalDate from =
                all.stream().map(Validity::from).min(LocalDate::compareTo).orElseThrow();
        boolean open = all.stream().anyMatch(one -> one.to().isEmpty());
        Optional<LocalDate> to = open
                ? Optional.empty()
                : all.stream().flatMap(one -> one.to().stream()).max(LocalDate::compareTo);
        return valid(new Validity(from, to));
    }

    private String valid(Validity days) {
        String from = words.text("valid.from", f.date(days.from()));
        return days.to()
                .map(day -> from + " " + words.text("valid.to", f.date(day)))
                .orElse(from);
    }

    private List<HelpView.Indicator> indicators(Sought sought, List<IndexSet> sets) {
        List<HelpView.Indicator> found = new ArrayList<>();
        for (IndexSet set : sets) {
            for (Node node : set.nodes()) {
                if (sought.isIn(
                        Stream.of(node.code(), node.label().vi(), node.label().en()))) {
                    found.add(indicator(set, node));
                }
            }
        }
        return found;
    }

    private HelpView.Indicator indicator(IndexSet set, Node node) {
        return new HelpView.Indicator(
                node.code(),
                in(node.label()),
                words.text("help.set", in(set.definition().name()), set.version()),
                valid(set.definition().valid()),
                IndexSetsDesk.address(set.code(), set.version()) + "#n-" + node.code());
    }

    HelpView.One one(Topic topic, List<ProvisionShelf.Known> known) {
        List<ProvisionShelf.Known> own = known.stream()
                .filter(one ->
                        one.uses().stream().anyMatch(use -> use.address().equals(HelpTexts.address(topic.key()))))
                .toList();
        return one(
                topic,
                documents(own),
                topic.page().map(page -> reach.address(page, who)).orElse(null));
    }

    private HelpView.One one(Topic topic, List<HelpView.Document> written, @Nullable String open) {
        return new HelpView.One(
                texts.answer(topic, words.language()),
                topic.text().stream().flatMap(text -> in(text).lines()).toList(),
                topic.steps().stream().map(this::in).toList(),
                open,
                texts.book().pagesWith(topic.key()).stream().map(this::item).toList(),
                topic.page().stream()
                        .flatMap(page -> page.terms().stream())
                        .flatMap(key -> texts.book().find(key).stream())
                        .map(term -> texts.answer(term, words.language()))
                        .toList(),
                written);
    }

    HelpView.Guide guide(LocalDate today) {
        HelpBook book = texts.book();
        return new HelpView.Guide(
                book.chapters().stream()
                        .map(chapter -> new HelpView.Chapter(
                                in(chapter.name()),
                                chapter.pages().stream()
                                        .map(topic -> one(topic, List.of(), null))
                                        .toList()))
                        .toList(),
                book.firstSteps().paths().stream().map(this::path).toList(),
                book.terms().stream().map(topic -> one(topic, List.of(), null)).toList(),
                documents(book.provisions().stream().map(this::printed).toList()),
                f.date(today));
    }

    private HelpView.FirstPath path(FirstSteps.Path path) {
        return new HelpView.FirstPath(
                in(path.name()),
                path.steps().stream()
                        .flatMap(key -> texts.book().firstSteps().find(key).stream())
                        .map(step -> new HelpView.Item(in(step.title()), in(step.text()), ""))
                        .toList());
    }

    /** A provision with the words and pages that rest on it. */
    private ProvisionShelf.Known printed(Provision one) {
        return new ProvisionShelf.Known(
                one.citation(),
                texts.book()
                        .topics()
                        .filter(topic -> topic.provisions().contains(one.id()))
                        .map(topic -> new ProvisionShelf.Use(
                                in(topic.title()), Optional.empty(), HelpTexts.address(topic.key())))
                        .toList());
    }

    private String in(Labels labels) {
        return labels.in(words.language());
    }
}
