package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.level.LevelScale;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * Everything an index set says, not yet checked as a whole: {@link IndexSet#of} does that.
 *
 * @param code code of the set: {@code SERVICE-766}
 * @param version version of this text of it
 * @param illustrative true: an example, marked so wherever its figures show
 * @param valid days it is in force
 * @param legalBasis documents it rests on, the main one first; at least one
 * @param appliesTo kinds of unit it scores; at least one
 * @param history how far it looks back
 * @param preparation what is done to the figures before the rules see them; columns are named by the codes of inputs
 * @param minimumCoverage share of the root's weight that must be reported for a unit to be ranked, 0–1
 * @param root the tree
 * @param views pillars that are not parents
 * @param levels level scale; empty when the set has none
 * @param checks what each entry is checked for, whatever its input; those of one input stand beside it
 * @param unconfirmed settings no source states
 */
public record Definition(
        String code,
        String version,
        Labels name,
        boolean illustrative,
        Validity valid,
        List<Citation> legalBasis,
        Set<String> appliesTo,
        ScoreScale score,
        RankingRule ranking,
        History history,
        Preparation preparation,
        double minimumCoverage,
        Group root,
        List<View> views,
        Optional<LevelScale> levels,
        List<DeclaredCheck> checks,
        List<Unconfirmed> unconfirmed) {

    public Definition {
        legalBasis = List.copyOf(legalBasis);
        appliesTo = Set.copyOf(appliesTo);
        views = List.copyOf(views);
        checks = List.copyOf(checks);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /** The check of a kind that the set declares for all entries. */
    public Optional<DeclaredCheck> check(Class<? extends InputCheck> kind) {
        return checks.stream()
                .filter(declared -> kind.isInstance(declared.check()))
                .findFirst();
    }

    /** The same set over another tree. */
    public Definition withRoot(Group other) {
        return with(other, preparation);
    }

    /** The same set with other preparation steps. */
    public Definition withPreparation(Preparation other) {
        return with(root, other);
    }

    private Definition with(Group newRoot, Preparation newPreparation) {
        return new Definition(
                code,
                version,
                name,
                illustrative,
                valid,
                legalBasis,
                appliesTo,
                score,
                ranking,
                history,
                newPreparation,
                minimumCoverage,
                newRoot,
                views,
                levels,
                checks,
                unconfirmed);
    }
}
