package vn.thiduaso.analytics.job;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.SentFigures;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.commit.LongFile;
import vn.thiduaso.ingest.commit.PartCall;
import vn.thiduaso.ingest.commit.RowOwners;
import vn.thiduaso.ingest.commit.SentPast;
import vn.thiduaso.ingest.compare.Past;
import vn.thiduaso.ingest.compare.PastOfUnits;
import vn.thiduaso.ingest.read.CsvRow;
import vn.thiduaso.scoring.Period;

/**
 * What a task must know of a call to sort its rows and to judge a part of them. Text of the index set travels, not objects; what is made of it is made
 * once in each process.
 *
 * <p>Memory in each process: the units of the lake and the call.
 */
final class PartRecipe implements Serializable {

    private final String yaml;
    private final String period;
    private final String sentBy;
    private final boolean illustrative;
    private final Instant now;
    private final ArrayList<UnitRow> units;
    private final ArrayList<LongFile> files;
    private final @Nullable SentFigures past;
    private final int parts;
    private transient @Nullable Made made;

    private record Made(IngestRequest request, UnitDirectory units) {}

    /**
     * @param files those that are read
     * @param past what the lake has; null when there is none
     * @param parts among which units are divided
     */
    PartRecipe(
            LargeRequest request,
            Instant now,
            List<UnitRow> units,
            List<LongFile> files,
            @Nullable SentFigures past,
            int parts) {
        yaml = request.indexSet().yaml();
        period = request.period().toString();
        sentBy = request.sentBy();
        illustrative = request.illustrative();
        this.now = now;
        this.units = new ArrayList<>(units);
        this.files = new ArrayList<>(files);
        this.past = past;
        this.parts = parts;
    }

    List<LongFile> files() {
        return files;
    }

    private synchronized Made made() {
        if (made == null) {
            IngestRequest request = new LargeRequest(
                            IndexSetSource.of(yaml, "index-set"),
                            Period.parse(period),
                            List.of(),
                            List.of(),
                            sentBy,
                            illustrative)
                    .plain();
            made = new Made(request, new UnitDirectory(request.period(), units));
        }
        return made;
    }

    RowOwners owners() {
        return new RowOwners(made().request(), made().units(), files);
    }

    /** The part a row belongs to: that of its unit; rows without one, which are no doubles of each other, are spread. */
    int part(String unit, CsvRow row) {
        return unit.isEmpty() ? row.number() % parts : part(unit);
    }

    private int part(String unit) {
        int hash = unit.hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 15, parts);
    }

    int parts() {
        return parts;
    }

    /** Begins to judge a part. */
    PartCall call(int part) {
        Past whole = past == null ? Past.NONE : new SentPast(past);
        Past ofPart = new PastOfUnits(whole, unit -> part(unit) == part);
        return new PartCall(made().request(), now, made().units(), ofPart, files);
    }
}
