package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.scoring.Period;

/** A home with published runs of {@link ExampleRuns}: two months in a row and a year of one set, a year of an illustrative one. */
public final class ExampleHome {

    public static final String RUN = "a91f3c070001";

    private ExampleHome() {}

    /** Opens a database in the folder and publishes the runs. */
    public static Database open(Path home) {
        LakeSettings settings = LakeSettings.embedded(home);
        Database database = Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        fill(database);
        return database;
    }

    public static void fill(Database database) {
        PublishableRun run = ExampleRuns.service766(RUN, Period.parse("2026-10"), 2);
        PublishDesk desk = new PublishDesk(
                ExampleRuns.source(
                        Map.of(),
                        List.of(ExampleAnalyses.of(run, "0123456789ab", 2)),
                        ExampleRuns.service766("a91f3c070000", Period.parse("2026-09"), 1),
                        run,
                        ExampleRuns.service766("a91f3c070002", Period.parse("2026"), 3),
                        ExampleRuns.phuTan("a91f3c070003", Period.parse("2026"), 4)),
                database,
                Clock.fixed(Instant.parse("2026-10-12T01:00:00Z"), ZoneOffset.UTC));
        desk.publishAllNew("Lê Thị Duyệt");
    }

    /** Fills a folder for looking at pages by hand: the folder is the only argument. */
    public static void main(String[] args) {
        open(Path.of(args[0])).close();
    }
}
