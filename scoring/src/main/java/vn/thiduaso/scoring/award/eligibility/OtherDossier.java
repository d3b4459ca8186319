package vn.thiduaso.scoring.award.eligibility;

/**
 * Another dossier that tells an achievement like this one.
 *
 * @param dossier code
 * @param same whether it is the same achievement; not known while nobody compared them
 */
public record OtherDossier(String dossier, Known<Boolean> same) {}
