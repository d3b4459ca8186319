package vn.thiduaso.dashboard.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.aim.InvalidAimSetException;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * Every provision that something in this home rests on, and where: index sets, aims of the movement, topics of help. Words stand where they were copied
 * first; nothing is written here.
 */
@Component
class ProvisionShelf {

    private final HelpTexts texts;
    private final HelpReach reach;
    private final IndexSetsDesk sets;
    private final RunQueries runs;
    private final HomeLake home;

    ProvisionShelf(HelpTexts texts, HelpReach reach, IndexSetsDesk sets, RunQueries runs, HomeLake home) {
        this.texts = texts;
        this.reach = reach;
        this.sets = sets;
        this.runs = runs;
        this.home = home;
    }

    /**
     * A provision with everything that uses it.
     *
     * @param uses at least one
     */
    record Known(Citation citation, List<Use> uses) {

        Known {
            uses = List.copyOf(uses);
        }
    }

    /**
     * Something that rests on a provision.
     *
     * @param label in the reader's language
     * @param valid the days on which it is in force; empty: it has none of its own
     */
    record Use(String label, Optional<Validity> valid, String address) {}

    /** One provision is one document, one article and one wording. */
    private record Wording(String document, String article, String quote) {}

    /**
     * Those of index sets, aims and help that somebody may see, in this order.
     *
     * @param known every index set of the home, versions in their order; or none where he may not see them
     */
    List<Known> list(List<IndexSet> known, Actor who, Words words) {
        Map<Wording, Known> all = new LinkedHashMap<>();
        List<RunHead> published = known.isEmpty() ? List.of() : runs.published();
        for (IndexSet set : known) {
            Use use = use(set, published, words);
            set.definition().legalBasis().forEach(basis -> add(all, basis, use));
        }
        if (reach.may(who, Action.SEE_MOVEMENT)) {
            aims().forEach(set -> set.aims().stream()
                    .filter(aim -> !aim.illustrative())
                    .forEach(aim -> add(all, aim.citation(), use(set, aim, words))));
        }
        for (Topic topic : texts.book().topics().toList()) {
            topic.provisions().stream()
                    .flatMap(id -> texts.book().findProvision(id).stream())
                    .forEach(one -> add(all, one.citation(), use(topic, words)));
        }
        return List.copyOf(all.values());
    }

    /** Every index set of this home, for who may see them. */
    List<IndexSet> sets(Actor who) {
        return reach.may(who, Action.SEE_INDEX_SETS) ? sets.all() : List.of();
    }

    /** A faulty file of aims is told on the pages of the movement; help is there all the same. */
    private Collection<AimSet> aims() {
        try {
            return AimSets.list(home.folder());
        } catch (InvalidAimSetException faulty) {
            return List.of();
        }
    }

    /** Of two readings of the same words the later one stands: versions of a set come in their order. */
    private static void add(Map<Wording, Known> all, Citation citation, Use use) {
        Wording words = new Wording(citation.document(), citation.article(), citation.quote());
        Known before = all.get(words);
        List<Use> uses = new ArrayList<>(before == null ? List.of() : before.uses());
        uses.add(use);
        all.put(words, new Known(citation, uses));
    }

    private static Use use(IndexSet set, List<RunHead> published, Words words) {
        long periods = published.stream()
                .filter(run ->
                        run.indexSet().equals(set.code()) && run.version().equals(set.version()))
                .count();
        return new Use(
                words.text(
                        "help.use.set",
                        set.definition().name().in(words.language()),
                        set.version(),
                        Long.toString(periods)),
                Optional.of(set.definition().valid()),
                IndexSetsDesk.address(set.code(), set.version()));
    }

    private static Use use(AimSet set, Aim aim, Words words) {
        return new Use(
                words.text("help.use.aim", aim.code(), aim.label().in(words.language())),
                Optional.of(set.valid()),
                Address.of("/movement/{aim}", aim.code()).text());
    }

    private static Use use(Topic topic, Words words) {
        return new Use(
                words.text("help.use.topic", topic.title().in(words.language())),
                Optional.empty(),
                HelpTexts.address(topic.key()));
    }
}
