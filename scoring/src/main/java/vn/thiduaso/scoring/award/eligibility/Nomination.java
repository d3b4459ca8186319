package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;

import vn.thiduaso.scoring.award.DossierItem;
import vn.thiduaso.scoring.award.Recipient;

/**
 * Who is nominated for what: the part of a dossier that is always known.
 *
 * @param movement code
 * @param form code
 * @param candidates code of the kind of candidates
 * @param year of the campaign
 * @param submitted day on which the dossier was first submitted; its rules are those of this day
 */
public record Nomination(
        String movement,
        String form,
        Recipient recipient,
        String candidates,
        DossierItem.Dossier dossier,
        int year,
        LocalDate submitted) {}
