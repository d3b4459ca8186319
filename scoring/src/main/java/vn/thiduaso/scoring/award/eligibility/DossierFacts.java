package vn.thiduaso.scoring.award.eligibility;

import java.util.List;
import java.util.Map;

/**
 * What is in the dossier.
 *
 * @param items by code of the part: whether it is there; a part that is not in it is not known
 * @param confirmed whether the unit confirmed the report of achievements
 * @param identityCards what was found in its files
 * @param others other dossiers that tell an achievement like this one; known to be empty: none
 */
public record DossierFacts(
        Map<String, Known<Boolean>> items,
        Known<Boolean> confirmed,
        Known<IdentityCards> identityCards,
        Known<List<OtherDossier>> others) {

    public DossierFacts {
        items = Map.copyOf(items);
        others = others.map(List::copyOf);
    }

    public static DossierFacts unknown() {
        return new DossierFacts(Map.of(), Known.not(), Known.not(), Known.not());
    }

    Known<Boolean> item(String code) {
        return items.getOrDefault(code, Known.not());
    }
}
