package vn.thiduaso.dashboard.award.campaign;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import vn.thiduaso.dashboard.award.log.AwardLogRepository;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.award.AwardRuleFiles;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;

/** The campaign of a demonstration: a draft of the yearly awards of this year, of each movement that is in force. Its days are left open. */
public final class DemoCampaign {

    private final Database database;
    private final Path home;
    private final Clock clock;

    /** @param home whose rules of awards count beside the bundled ones */
    public DemoCampaign(Database database, Path home, Clock clock) {
        this.database = database;
        this.home = home;
        this.clock = clock;
    }

    /**
     * Makes it, unless there is any campaign; nothing where the rules give no awards in this year.
     *
     * @param by who is written down as having made it
     */
    public void make(String by) {
        if (!new CampaignQueries(database).all().isEmpty()) {
            return;
        }
        AwardRules rules = AwardRuleFiles.of(home);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        CampaignRepository repository = new CampaignRepository(new AwardLogRepository(database, clock));
        for (Dated<Movement> movement : rules.review().movements(today)) {
            Campaign draft = new CampaignTemplate(rules, today)
                    .draft(
                            movement.rule(),
                            today.getYear(),
                            Occasion.YEARLY,
                            Optional.empty(),
                            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            by);
            if (movement.rule().occasions(today.getYear()).contains(Occasion.YEARLY)
                    && !draft.places().isEmpty()) {
                repository.create(draft, by);
            }
        }
    }
}
