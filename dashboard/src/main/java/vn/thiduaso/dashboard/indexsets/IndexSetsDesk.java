package vn.thiduaso.dashboard.indexsets;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;

/** Shows the sets that published runs were scored with, those published in this home, and the bundled ones. */
@Component
public class IndexSetsDesk {

    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final PublishedTextQueries texts;

    IndexSetsDesk(RunQueries runs, IndexSetShelf shelf, PublishedTextQueries texts) {
        this.runs = runs;
        this.shelf = shelf;
        this.texts = texts;
    }

    /** By code and version. */
    List<IndexSetView.Item> list(Words words) {
        Formats f = Formats.in(words.language());
        List<RunHead> published = runs.published();
        return inOrder(published).map(set -> item(set, published, words, f)).toList();
    }

    /** All of them, by code and version. */
    public List<IndexSet> all() {
        return inOrder(runs.published()).toList();
    }

    /** @throws NotFoundException when there is none */
    IndexSet find(String code, String version) {
        return find(runs.published(), code, version);
    }

    private Stream<IndexSet> inOrder(List<RunHead> published) {
        return sets(published).values().stream()
                .sorted(Comparator.comparing(IndexSet::code).thenComparing(IndexSet::version));
    }

    private IndexSet find(List<RunHead> published, String code, String version) {
        return Optional.ofNullable(sets(published).get(code + "@" + version))
                .orElseThrow(() -> new NotFoundException("error.no-index-set", code + "@" + version));
    }

    private Map<String, IndexSet> sets(List<RunHead> published) {
        Map<String, IndexSet> sets = new LinkedHashMap<>();
        published.forEach(run -> sets.putIfAbsent(run.indexSet() + "@" + run.version(), shelf.of(run)));
        for (IndexSetSource source : BundledIndexSets.list()) {
            sets.putIfAbsent(source.set().toString(), source.set());
        }
        for (IndexSetSource source : texts.all()) {
            sets.putIfAbsent(source.set().toString(), source.set());
        }
        return sets;
    }

    /**
     * A set with its text, as the newest published run used it; one of this home or a bundled one where no run did.
     *
     * @throws NotFoundException when there is none
     */
    public IndexSetSource source(String code, String version) {
        String name = code + "@" + version;
        return runs.published().stream()
                .filter(run -> name.equals(run.indexSet() + "@" + run.version()))
                .findFirst()
                .flatMap(run -> runs.findYaml(run.indexSetSha256()))
                .map(yaml -> IndexSetSource.of(yaml, code + ".yaml"))
                .or(() -> BundledIndexSets.find(name))
                .or(() -> texts.all().stream()
                        .filter(source -> source.set().toString().equals(name))
                        .findFirst())
                .orElseThrow(() -> new NotFoundException("error.no-index-set", name));
    }

    /** Versions of a code there are, in their order. */
    public List<String> versions(String code) {
        return all().stream()
                .filter(set -> set.code().equals(code))
                .map(IndexSet::version)
                .toList();
    }

    private IndexSetView.Item item(IndexSet set, List<RunHead> published, Words words, Formats f) {
        Definition definition = set.definition();
        return new IndexSetView.Item(
                set.code(),
                set.version(),
                definition.name().in(words.language()),
                definition.legalBasis().get(0).document(),
                f.date(definition.valid().from()),
                definition.valid().to().map(f::date).orElse(""),
                indicators(set),
                f.exact(definition.root().max()),
                definition.unconfirmed().size(),
                definition.illustrative(),
                (int) uses(set, published).count(),
                address(set.code(), set.version()));
    }

    public static int indicators(IndexSet set) {
        return (int) set.nodes().stream().filter(Indicator.class::isInstance).count();
    }

    private static Stream<RunHead> uses(IndexSet set, List<RunHead> published) {
        return published.stream()
                .filter(run ->
                        run.indexSet().equals(set.code()) && run.version().equals(set.version()));
    }

    public static String address(String code, String version) {
        return Address.of("/index-sets/{code}/{version}", code, version).text();
    }

    /** The set as the newest published run used it; a bundled one where no run did. */
    IndexSetView view(String code, String version, Words words) {
        List<RunHead> published = runs.published();
        Formats f = Formats.in(words.language());
        IndexSet set = find(published, code, version);
        List<IndexSetView.Use> uses = uses(set, published)
                .map(run -> new IndexSetView.Use(
                        f.period(run.period()),
                        run.run(),
                        Address.of("/scores")
                                .with("set", run.indexSet())
                                .with("period", run.period())
                                .text()))
                .toList();
        return new IndexSetDrawing(set, words, f).view(uses);
    }
}
