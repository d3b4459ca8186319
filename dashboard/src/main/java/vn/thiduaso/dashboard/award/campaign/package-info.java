/**
 * Campaigns of awards (UC-054): what a movement gives at an occasion of a year, by which deadlines, from which published runs, and who is on the list.
 *
 * <p>Start with {@code CampaignDesk}. What is proposed is read from published runs and never computed here; dossiers, votes and decisions are of other packages.
 */
@NullMarked
package vn.thiduaso.dashboard.award.campaign;

import org.jspecify.annotations.NullMarked;
