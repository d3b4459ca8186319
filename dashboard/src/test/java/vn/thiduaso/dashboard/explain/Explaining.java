package vn.thiduaso.dashboard.explain;

import java.util.List;
import java.util.Locale;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.kernel.Explanation;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;

import static org.assertj.core.api.Assertions.assertThat;

/** The explanation of published runs, put together by hand. */
final class Explaining {

    private Explaining() {}

    static Words words() {
        return PageWords.in(Locale.forLanguageTag("vi"));
    }

    static RunChoice.Asked asked(String run) {
        return new RunChoice.Asked(run, null, null);
    }

    static ExplainDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        UnitQueries units = new UnitQueries(database);
        return new ExplainDesk(
                new RunChoice(runs, units),
                units,
                new PeerQueries(database),
                new SourceCellQueries(database),
                explainer(database),
                runs,
                new IndexSetShelf(runs),
                new DeclaredQueries(database),
                new UnitAccess(database, new Rights(false)));
    }

    static Actor reader() {
        return Actor.VISITOR;
    }

    private static UnitExplainer explainer(Database database) {
        BasisQueries bases = new BasisQueries(database);
        return new UnitExplainer(
                new SourceCellQueries(database), bases, new RunQueries(database), new ScorerShelf(bases));
    }

    /** Compares what every unit gets at every node with what was published, bit by bit; the number of units. */
    static int asPublished(Database database, String run) {
        RunQueries runs = new RunQueries(database);
        RunHead head = runs.find(run).orElseThrow();
        IndexSet set = new IndexSetShelf(runs).of(head);
        UnitQueries units = new UnitQueries(database);
        UnitExplainer explainer = explainer(database);
        List<UnitRow> rows =
                new UnitListQueries(database).page(run, UnitFilter.ALL, UnitOrder.of(UnitOrder.By.NAME), 0, 200);
        for (UnitRow row : rows) {
            Explanation explanation = explainer
                    .explain(head, set, row.unit(), row.group() == null ? "" : row.group())
                    .explanation();
            List<UnitQueries.NodeRow> nodes = units.nodes(run, row.unit());
            assertThat(nodes).hasSameSizeAs(set.nodes());
            for (UnitQueries.NodeRow node : nodes) {
                NodeExplanation again = explanation.nodes().get(node.place());
                String what = run + " " + row.unit() + " " + again.node().code();
                assertThat(Double.isNaN(again.points()) ? null : again.points())
                        .as(what)
                        .isEqualTo(node.points());
                assertThat(again.state()).as(what).isEqualTo(node.state());
            }
        }
        return rows.size();
    }
}
