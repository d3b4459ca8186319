package vn.thiduaso.dashboard.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.commit.IngestJob;
import vn.thiduaso.ingest.commit.IngestProgress;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.scoring.Period;

/** A lake with two illustrative enterprises and a commune that have sent nothing yet. */
public final class ExampleEnterprises {

    public static final IndexSetSource SET = IndexSetSources.resolve("DBI-SME-1970");
    public static final Period PERIOD = Period.parse("2026");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T01:00:00Z"), ZoneOffset.UTC);

    private ExampleEnterprises() {}

    public static HomeLake fill(Path folder) {
        HomeLake home = new HomeLake(LakeSettings.embedded(folder));
        try {
            Path units = Files.writeString(
                    Files.createDirectories(folder).resolve("don-vi.csv"),
                    "unit,name,kind\nDN1,Doanh nghiệp Một (minh họa),enterprise\n"
                            + "DN2,Doanh nghiệp Hai (minh họa),enterprise\nX1,Xã Một (minh họa),commune\n");
            IngestRequest request = new IngestRequest(
                    SET.set(),
                    PERIOD,
                    List.of(),
                    List.of(units),
                    IngestRequest.FileOrder.TOGETHER,
                    "Trước",
                    false,
                    ReadLimits.batch());
            new IngestJob(CLOCK, IngestProgress.SILENT).run(request, home.lake());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return home;
    }
}
