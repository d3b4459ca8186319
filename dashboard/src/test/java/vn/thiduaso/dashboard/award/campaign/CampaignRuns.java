package vn.thiduaso.dashboard.award.campaign;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.scoring.Period;

/** Runs of the illustrative set whose nine units, in two groups, are offices and two hamlets: all of them candidates of one kind. */
public final class CampaignRuns {

    private static final int OFFICES = 7;

    private CampaignRuns() {}

    public static PublishableRun run(String id, String period, long seed) {
        PublishableRun base = ExampleRuns.phuTan(id, Period.parse(period), seed);
        List<PublishableRun.Unit> units = new ArrayList<>();
        for (PublishableRun.Unit unit : base.units()) {
            units.add(new PublishableRun.Unit(
                    unit.unit(),
                    unit.name(),
                    units.size() < OFFICES ? "agency" : "hamlet",
                    unit.group(),
                    unit.score(),
                    unit.rank(),
                    unit.reason(),
                    unit.level(),
                    unit.coverage(),
                    unit.official(),
                    unit.officialRank(),
                    unit.nodes(),
                    unit.cells(),
                    unit.earlier()));
        }
        return new PublishableRun(base.head(), base.indexSet(), base.files(), base.others(), base.binding(), units);
    }
}
