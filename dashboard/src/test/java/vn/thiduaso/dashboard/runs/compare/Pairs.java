package vn.thiduaso.dashboard.runs.compare;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;

import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.HomeRuns;
import vn.thiduaso.dashboard.published.FigureQueries;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PairQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.ComputingTurn;

/** The desk as a server makes it, and people before it. */
record Pairs(ComparedRuns runs, RunPairDesk desk) {

    static final Actor AUDITOR = who(Role.AUDITOR);
    static final Actor OFFICER = who(Role.EMULATION_OFFICER);

    static Actor who(Role role) {
        return new Actor("a", "A", Set.of(role), Optional.empty(), Actor.Due.NOTHING, "s");
    }

    /** Of a database alone: nobody looks into a lake. */
    static Pairs of(Database database) {
        return of(database, () -> {
            throw new IllegalStateException("pages of what was published open no lake");
        });
    }

    static Pairs of(Database database, HomeLake lake) {
        return of(database, () -> ChangedRuns.home(lake, database));
    }

    private static Pairs of(Database database, Supplier<HomeRuns> home) {
        RunQueries queries = new RunQueries(database);
        ComparedRuns runs = new ComparedRuns(
                queries,
                new UnitQueries(database),
                new FigureQueries(database),
                new PairQueries(database),
                new IndexSetShelf(queries),
                new Provider(home),
                new Rights(false));
        return new Pairs(runs, new RunPairDesk(runs, new RunPairShelf(runs, new ComputingTurn())));
    }

    /** The pair as the kernel compares it. */
    RunPair pair(String left, String right, Actor who) {
        return RunPair.of(
                runs.read(runs.find(left, who).orElseThrow()),
                runs.read(runs.find(right, who).orElseThrow()));
    }

    private record Provider(Supplier<HomeRuns> home) implements ObjectProvider<HomeRuns> {

        @Override
        public HomeRuns getObject() {
            return home.get();
        }

        @Override
        public Iterator<HomeRuns> iterator() {
            return List.of(home.get()).iterator();
        }
    }
}
