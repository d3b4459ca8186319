package vn.thiduaso.datasets.indexset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.History;
import vn.thiduaso.scoring.indexset.ScoreScale;
import vn.thiduaso.scoring.indexset.Unconfirmed;
import vn.thiduaso.scoring.indexset.Validity;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.ranking.RankingRule;
import vn.thiduaso.scoring.ranking.RankingRule.Groups;
import vn.thiduaso.scoring.ranking.RankingRule.Order;
import vn.thiduaso.scoring.ranking.RankingRule.Ties;
import vn.thiduaso.scoring.rounding.Rounding;

/** Reads the top of an index set and puts the blocks together. */
final class DefinitionYaml {

    private static final Set<String> PARTS = Set.of(
            "tree",
            "history",
            "preparation",
            "checks",
            "levels",
            "ranking",
            "minimum-coverage",
            "score",
            "defaults",
            "views",
            "applies-to",
            "legal-basis",
            "valid");

    private DefinitionYaml() {}

    /** The definition; empty when there is no tree to check. Faults are in the book of the map. */
    static Optional<Definition> read(YamlMap set) {
        Defaults defaults =
                set.findMap("defaults").map(DefinitionYaml::defaults).orElse(Defaults.UNSAID);
        ChecksYaml checks = ChecksYaml.read(set);
        NodeYaml nodes = new NodeYaml(defaults, checks);
        String code = set.text("code");
        String version = set.text("version");
        Labels name = set.labels("name");
        boolean illustrative = set.flag("illustrative", false);
        Validity valid = valid(set);
        List<Citation> basis = legalBasis(set);
        Set<String> kinds = kinds(set);
        ScoreScale score = score(set);
        RankingRule ranking = ranking(set);
        double coverage = set.findNumber("minimum-coverage").orElse(0);
        Optional<Group> root = nodes.root(set);
        History history = PreparationYaml.history(set);
        Preparation preparation = PreparationYaml.read(set, root);
        List<View> views = nodes.views(set);
        Optional<LevelScale> levels = LevelYaml.read(set);
        List<Unconfirmed> unconfirmed = unconfirmed(set, nodes.codes());
        set.close();
        return root.map(tree -> new Definition(
                code,
                version,
                name,
                illustrative,
                valid,
                basis,
                kinds,
                score,
                ranking,
                history,
                preparation,
                coverage,
                tree,
                views,
                levels,
                checks.ofSet(),
                unconfirmed));
    }

    private static Defaults defaults(YamlMap block) {
        Defaults defaults = Defaults.UNSAID.overriddenBy(block);
        block.close();
        return defaults;
    }

    private static Validity valid(YamlMap set) {
        return set.map("valid").flatMap(ValidityYaml::read).orElse(new Validity(LocalDate.EPOCH, Optional.empty()));
    }

    private static List<Citation> legalBasis(YamlMap set) {
        List<Citation> basis = new ArrayList<>();
        set.maps("legal-basis").forEach(block -> CitationYaml.read(block).ifPresent(basis::add));
        return basis;
    }

    private static Set<String> kinds(YamlMap set) {
        return NodeYaml.kinds(set);
    }

    private static ScoreScale score(YamlMap set) {
        ScoreScale standIn = new ScoreScale(1, Rounding.halfUp(2), new Labels("điểm", "points"));
        return set.map("score")
                .flatMap(block -> {
                    double divideBy = block.findNumber("divide-by").orElse(1);
                    Rounding rounding = RoundingYaml.digitsAndMode(block).orElse(standIn.rounding());
                    Labels unit = block.findLabels("unit").orElse(standIn.unit());
                    block.close();
                    return set.book()
                            .attempt(
                                    block.line("divide-by"),
                                    block.path() + "/divide-by",
                                    () -> new ScoreScale(divideBy, rounding, unit));
                })
                .orElse(standIn);
    }

    private static RankingRule ranking(YamlMap set) {
        return set.map("ranking")
                .map(block -> {
                    boolean rounded = block.word("by", Map.of("rounded", true, "unrounded", false), true);
                    Ties ties = block.word(
                            "ties", Map.of("competition", Ties.COMPETITION, "dense", Ties.DENSE), Ties.COMPETITION);
                    Order order = block.word(
                            "order",
                            Map.of("highest-first", Order.HIGHEST_FIRST, "lowest-first", Order.LOWEST_FIRST),
                            Order.HIGHEST_FIRST);
                    List<String> tieBreakers = block.texts("tie-breakers");
                    Groups groups =
                            block.word("groups", Map.of("group", Groups.GROUP, "none", Groups.NONE), Groups.GROUP);
                    block.close();
                    return new RankingRule(rounded, ties, order, tieBreakers, groups);
                })
                .orElse(new RankingRule(true, Ties.COMPETITION, List.of()));
    }

    /** One entry for each place named in {@code at}. */
    private static List<Unconfirmed> unconfirmed(YamlMap set, List<String> codes) {
        Set<String> known = new TreeSet<>(PARTS);
        known.addAll(codes);
        List<Unconfirmed> all = new ArrayList<>();
        for (YamlMap block : set.maps("unconfirmed")) {
            List<String> places = block.texts("at");
            if (places.isEmpty()) {
                block.text("at");
            }
            Labels note = block.labels("note");
            for (String at : places) {
                if (!known.contains(at)) {
                    block.fault(
                            "at",
                            "không có nút hay phần nào tên \"" + at + "\"",
                            "ghi mã của một nút, hoặc " + String.join(", ", new TreeSet<>(PARTS)));
                }
                all.add(new Unconfirmed(at, note));
            }
            block.close();
        }
        return all;
    }
}
