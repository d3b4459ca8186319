package vn.thiduaso.dashboard.publish;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.PublishedSet;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.TakenVersionException;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.datasets.run.RunSources;
import vn.thiduaso.datasets.run.RunUnits;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.kernel.UnitHistory;

/** The home that is served, as far as index sets written in it are concerned: publishing one, and the figures of a run to try one on. */
@Component
public class HomeIndexSets {

    private final HomeLake home;

    HomeIndexSets(HomeLake home) {
        this.home = home;
    }

    /** Two accounts: who sent a set, and who publishes it. */
    public record Persons(String sentBy, String publishedBy) {}

    /**
     * Lists a set in the lake, where every command finds it by its code from now on. The same text again changes nothing.
     *
     * @param basedOn {@code CODE@VERSION}; empty: none
     * @return false: the version is there already with another text, bundled or published, and nothing was done
     */
    public boolean publish(IndexSetSource source, String basedOn, Persons persons, Instant at) {
        if (BundledIndexSets.find(source.set().toString()).isPresent()) {
            return false;
        }
        try {
            home.lake()
                    .indexSets()
                    .publish(new PublishedSet(
                            0,
                            source.set().code(),
                            source.set().version(),
                            source.sha256(),
                            source.yaml(),
                            basedOn,
                            persons.sentBy(),
                            persons.publishedBy(),
                            at));
            return true;
        } catch (TakenVersionException taken) {
            return false;
        }
    }

    /** Whether a version is listed in the lake. */
    public boolean has(String codeAndVersion) {
        return home.lake().indexSets().find(codeAndVersion).isPresent();
    }

    /**
     * A run with the figures its units were scored by.
     *
     * @param names of the units, by code
     */
    public record Figures(Side side, Map<String, String> names) {}

    /** The figures of a run; empty when the lake does not have it. All its units are in memory. */
    public Optional<Figures> figures(String run) {
        Lake lake = home.lake();
        return lake.runs().find(run).map(found -> figures(lake, found));
    }

    private static Figures figures(Lake lake, RunRow run) {
        RunInputs inputs = RunSources.of(lake, run);
        List<UnitHistory> units = RunUnits.of(lake, inputs);
        List<UnitHistory> sample = inputs.boundTo().isEmpty() ? units : RunUnits.of(lake, inputs.fitted());
        Map<String, String> names = new LinkedHashMap<>();
        lake.scores().of(run.id()).forEach(row -> names.put(row.unit(), row.name()));
        return new Figures(new Side(inputs.indexSet().set(), units, sample), names);
    }
}
