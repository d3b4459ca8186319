package vn.thiduaso.dashboard.publish;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.store.BulkRepository;

import static vn.thiduaso.dashboard.store.jooq.Tables.LEVEL_SHARE;
import static vn.thiduaso.dashboard.store.jooq.Tables.OTHER_CLOSING;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_FIGURES;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_NODE;
import static vn.thiduaso.dashboard.store.jooq.Tables.PEER_SUMMARY;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_AREA;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_BINDING;
import static vn.thiduaso.dashboard.store.jooq.Tables.SHEET_PART;
import static vn.thiduaso.dashboard.store.jooq.Tables.SOURCE_FILE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_EARLIER;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Copies a run into its tables inside the caller's transaction. Units go by once; what is kept of all of them are the figures of medians. */
final class RunCopyRepository {

    /** Units whose rows are written together. */
    private static final int TOGETHER = 1_000;

    private final Configuration transaction;
    private final PublishableRun run;
    private final RunRows rows;

    RunCopyRepository(Configuration transaction, PublishableRun run, OffsetDateTime at) {
        this.transaction = transaction;
        this.run = run;
        this.rows = new RunRows(run, at);
    }

    /** The first row of a run; its key says that the run is here. */
    void head() {
        BulkRepository.insert(transaction, RUN, Stream.<@Nullable Object[]>of(rows.head()));
    }

    /** @throws IllegalStateException when there are not as many units as the head says */
    void body() {
        BulkRepository.insert(transaction, SOURCE_FILE, rows.files());
        BulkRepository.insert(transaction, OTHER_CLOSING, rows.others());
        PeerRows peers = new PeerRows(run.head().run(), run.indexSet());
        UnitListRepository lists = new UnitListRepository(transaction, run);
        LevelShares levels = new LevelShares(run.head().run(), run.directory());
        int copied = 0;
        for (Iterator<PublishableRun.Unit> left = run.units().iterator(); left.hasNext(); ) {
            List<PublishableRun.Unit> next = next(left);
            next.forEach(peers::add);
            next.forEach(levels::add);
            insert(next, lists);
            copied += next.size();
        }
        if (copied != run.head().units()) {
            throw new IllegalStateException(
                    "run " + run.head().run() + " says " + run.head().units() + " units, its scores are of " + copied);
        }
        lists.write();
        binding();
        BulkRepository.insert(transaction, RUN_AREA, lists.areas());
        BulkRepository.insert(transaction, LEVEL_SHARE, levels.rows());
        BulkRepository.insert(transaction, PEER_FIGURES, peers.figures());
        BulkRepository.insert(transaction, PEER_SUMMARY, peers.summaries());
        BulkRepository.insert(transaction, PEER_NODE, peers.nodes());
    }

    /** What an explanation binds to; runs that were copied before it was stored get it alone. */
    void binding() {
        BulkRepository.insert(transaction, RUN_BINDING, rows.binding());
    }

    private static List<PublishableRun.Unit> next(Iterator<PublishableRun.Unit> left) {
        List<PublishableRun.Unit> next = new ArrayList<>(TOGETHER);
        while (next.size() < TOGETHER && left.hasNext()) {
            next.add(left.next());
        }
        return next;
    }

    private void insert(List<PublishableRun.Unit> units, UnitListRepository lists) {
        BulkRepository.insert(transaction, UNIT_SCORE, units.stream().map(unit -> {
            RunRows.Keys keys = RunRows.Keys.of(unit);
            lists.add(unit, keys);
            return rows.unit(unit, keys);
        }));
        BulkRepository.countOnce(transaction, UNIT_SCORE);
        BulkRepository.insert(transaction, UNIT_NODES, units.stream().map(rows::nodes));
        BulkRepository.insert(transaction, UNIT_CELLS, units.stream().map(rows::cells));
        BulkRepository.insert(transaction, SHEET_PART, units.stream().flatMap(rows::parts));
        BulkRepository.insert(transaction, UNIT_EARLIER, units.stream().flatMap(rows::earlier));
    }
}
