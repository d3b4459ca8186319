/**
 * Which state dossiers, campaigns, meetings and ballot rounds are in, and which act leads from one to another: tables, and one function that reads them.
 *
 * <p>Start with {@link vn.thiduaso.scoring.award.flow.Flow}; the tables are {@link vn.thiduaso.scoring.award.flow.DossierFlow}, {@link
 * vn.thiduaso.scoring.award.flow.CampaignFlow}, {@link vn.thiduaso.scoring.award.flow.MeetingFlow} and {@link vn.thiduaso.scoring.award.flow.RoundFlow},
 * printed in {@code docs/awards-flow.md}. Nothing here keeps anything: who acts and what is there is told.
 */
@NullMarked
package vn.thiduaso.scoring.award.flow;

import org.jspecify.annotations.NullMarked;
