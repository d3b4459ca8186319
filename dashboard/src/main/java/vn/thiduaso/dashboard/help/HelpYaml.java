package vn.thiduaso.dashboard.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Citation.Certainty;

/** Reads one file of help; the first lines of each file say how it is written. */
final class HelpYaml {

    private static final String FORMAT = "docs/decisions/099-help-is-data.md";
    private static final Map<String, Action> ACTIONS =
            Arrays.stream(Action.values()).collect(Collectors.toMap(Action::name, action -> action));
    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            "verbatim", Certainty.VERBATIM,
            "excerpt", Certainty.EXCERPT,
            "unverified", Certainty.UNVERIFIED);

    private final FaultBook book;
    private final YamlMap root;

    /** @throws IllegalStateException when it is no YAML */
    HelpYaml(String text, String name) {
        book = new FaultBook(name, FORMAT);
        root = YamlText.compose(text, book)
                .map(node -> new YamlMap(book, "", node))
                .orElseThrow(this::broken);
    }

    private IllegalStateException broken() {
        return new IllegalStateException(book.faults().toString());
    }

    /** Our own file: a fault is ours, and flies. */
    private <T> T whole(T read) {
        root.close();
        if (!book.isEmpty()) {
            throw broken();
        }
        return read;
    }

    /** Pages of one chapter. */
    HelpBook.Chapter chapter() {
        Labels name = root.labels("chapter");
        return whole(new HelpBook.Chapter(name, topicsOfFile()));
    }

    List<Topic> topics() {
        return whole(topicsOfFile());
    }

    private List<Topic> topicsOfFile() {
        List<Topic> topics = new ArrayList<>();
        for (YamlMap block : root.maps("topics")) {
            topic(block).ifPresent(topics::add);
        }
        return topics;
    }

    private Optional<Topic> topic(YamlMap block) {
        String key = block.text("key");
        Labels title = block.labels("title");
        Labels summary = block.labels("short");
        Optional<Labels> text = block.findLabels("text");
        List<Labels> steps = block.maps("steps").stream().map(HelpYaml::label).toList();
        Optional<Topic.Page> page = block.findMap("page").map(HelpYaml::page);
        List<String> provisions = block.texts("provisions");
        Optional<Labels> unconfirmed = block.findLabels("unconfirmed");
        boolean own = block.flag("own", false);
        block.close();
        return book.attempt(
                block.line(),
                block.path(),
                () -> new Topic(key, title, summary, text, steps, page, provisions, unconfirmed, own));
    }

    private static Labels label(YamlMap block) {
        Labels label = new Labels(block.text("vi"), block.text("en"));
        block.close();
        return label;
    }

    private static Topic.Page page(YamlMap block) {
        Topic.Page page = new Topic.Page(
                block.text("address"),
                block.findText("own").orElse(""),
                block.word("action", ACTIONS).orElse(Action.LOG_IN),
                block.texts("templates"),
                block.texts("terms"));
        block.close();
        return page;
    }

    List<Provision> provisions() {
        Map<String, Citation> documents = new HashMap<>();
        for (YamlMap block : root.maps("documents")) {
            documents.put(block.text("id"), document(block));
            block.close();
        }
        List<Provision> provisions = new ArrayList<>();
        for (YamlMap block : root.maps("provisions")) {
            String id = block.text("id");
            citation(block, documents)
                    .ifPresentOrElse(
                            citation -> provisions.add(new Provision(id, citation)),
                            () -> block.fault("id", "không có nguồn của điều khoản này", "ghi một nguồn có thật"));
            block.close();
        }
        return whole(provisions);
    }

    private static Citation document(YamlMap block) {
        return new Citation(
                block.text("document"),
                block.findDate("date"),
                "",
                block.findText("address").orElse(""),
                "",
                block.word("certainty", CERTAINTIES).orElse(Certainty.UNVERIFIED),
                block.findText("note").orElse(""));
    }

    /** Written here, or taken from where the product has it already. */
    private static Optional<Citation> citation(YamlMap block, Map<String, Citation> documents) {
        if (block.has("index-set")) {
            String basis = block.text("basis");
            return BundledIndexSets.find(block.text("index-set"))
                    .flatMap(source -> source.set().definition().legalBasis().stream()
                            .filter(one -> one.document().equals(basis))
                            .findFirst());
        }
        if (block.has("aims")) {
            String aims = block.text("aims");
            String aim = block.text("aim");
            return AimSets.bundled().stream()
                    .filter(set -> set.code().equals(aims))
                    .findFirst()
                    .flatMap(set -> set.find(aim))
                    .map(Aim::citation);
        }
        String article = block.text("article");
        String quote = block.text("quote");
        return Optional.ofNullable(documents.get(block.text("document")))
                .map(document -> with(document, article, quote));
    }

    private static Citation with(Citation document, String article, String quote) {
        return new Citation(
                document.document(),
                document.date(),
                article,
                document.address(),
                quote,
                document.certainty(),
                document.note());
    }

    FirstSteps firstSteps() {
        List<FirstSteps.Step> steps =
                root.maps("steps").stream().map(HelpYaml::step).toList();
        List<FirstSteps.Path> paths =
                root.maps("paths").stream().map(this::path).toList();
        return whole(new FirstSteps(steps, paths));
    }

    private static FirstSteps.Step step(YamlMap block) {
        FirstSteps.Step step = new FirstSteps.Step(
                block.text("key"),
                block.text("topic"),
                block.labels("title"),
                block.labels("text"),
                block.findMap("demo").map(HelpYaml::demo));
        block.close();
        return step;
    }

    private static FirstSteps.Demo demo(YamlMap block) {
        FirstSteps.Demo demo =
                new FirstSteps.Demo(block.text("set"), Period.parse(block.text("period")), block.text("address"));
        block.close();
        return demo;
    }

    private FirstSteps.Path path(YamlMap block) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : block.texts("roles")) {
            Role.find(code)
                    .ifPresentOrElse(
                            roles::add, () -> block.fault("roles", "không có vai trò " + code, "ghi mã một vai trò"));
        }
        FirstSteps.Path path = new FirstSteps.Path(block.labels("name"), roles, block.texts("steps"));
        block.close();
        return path;
    }
}
