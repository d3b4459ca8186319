package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.RUN_AREA;

/** Reads the areas of a run. */
@Component
public class AreaQueries {

    /** Areas that are offered of one that is chosen. */
    public static final int MOST = 200;

    private final DSLContext sql;

    public AreaQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * A unit with those below it.
     *
     * @param above code of the area it is part of; empty: none
     * @param units of the run in it
     */
    public record Area(String area, String name, String above, int units) {}

    public Optional<Area> find(String run, String area) {
        return sql.select(RUN_AREA.AREA, RUN_AREA.NAME, RUN_AREA.ABOVE, RUN_AREA.UNITS)
                .from(RUN_AREA)
                .where(RUN_AREA.RUN.eq(run).and(RUN_AREA.AREA.eq(area)))
                .fetchOptional(mapping(Area::new));
    }

    /** The areas next below one, by name; the first {@value #MOST} and one. Empty: those that are part of no other. */
    public List<Area> below(String run, String area) {
        return sql.select(RUN_AREA.AREA, RUN_AREA.NAME, RUN_AREA.ABOVE, RUN_AREA.UNITS)
                .from(RUN_AREA)
                .where(RUN_AREA.RUN.eq(run).and(RUN_AREA.ABOVE.eq(area)))
                .orderBy(RUN_AREA.SORT_KEY, RUN_AREA.AREA)
                .limit(MOST + 1)
                .fetch(mapping(Area::new));
    }

    /** The areas an area is part of, the greatest first, and itself; none when the run does not have it. */
    public List<Area> path(String run, String area) {
        List<Area> path = new ArrayList<>();
        Optional<Area> next = find(run, area);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(0, next.get());
            next = next.map(Area::above).filter(above -> !above.isEmpty()).flatMap(above -> find(run, above));
        }
        return path;
    }
}
