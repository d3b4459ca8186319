package vn.thiduaso.dashboard.explain;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.run.BindingBytes;
import vn.thiduaso.datasets.run.EarlierFigures;
import vn.thiduaso.scoring.kernel.Binding;

import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_BINDING;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_EARLIER;

/** Reads what an explanation rests on besides the figures of the unit in its period: what the run is bound to, and figures of earlier periods. */
@Component
public class BasisQueries {

    private final DSLContext sql;

    public BasisQueries(Database database) {
        this.sql = database.sql();
    }

    /** What a run is bound to; empty for one that was copied before this was stored. */
    public Optional<Binding> findBinding(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sql.select(RUN_BINDING.BYTES)
                .from(RUN_BINDING)
                .where(RUN_BINDING.RUN.eq(run))
                .orderBy(RUN_BINDING.PART_NO)
                .fetch(RUN_BINDING.BYTES)
                .forEach(bytes::writeBytes);
        return bytes.size() == 0 ? Optional.empty() : Optional.of(BindingBytes.read(bytes.toByteArray()));
    }

    /** Figures of a unit in the closings the run looks back to, oldest first. */
    List<EarlierFigures> earlier(String run, String unit) {
        return sql.select(UNIT_EARLIER.FIGURES)
                .from(UNIT_EARLIER)
                .where(UNIT_EARLIER.RUN.eq(run).and(UNIT_EARLIER.UNIT.eq(unit)))
                .fetchOptional(UNIT_EARLIER.FIGURES)
                .map(EarlierFigures::read)
                .orElse(List.of());
    }
}
