package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.tables.ListSort;

import static org.jooq.Records.mapping;
import static vn.thiduaso.dashboard.store.jooq.Tables.LEVEL_SHARE;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_SCORE;

/** Reads the units of a run by their level of maturity. */
@Component
public class LevelQueries {

    /** In {@code level_share}. */
    public static final int NO_LEVEL = -1;

    /** Order by the names of units. */
    public static final String NAME = "enterprise";

    private final DSLContext sql;

    public LevelQueries(Database database) {
        this.sql = database.sql();
    }

    /**
     * Number of units of a run that share a group, a kind, a sector and a level.
     *
     * @param group null: none
     * @param sector null: not told
     * @param level null: none
     */
    public record LevelShare(
            @Nullable String group,
            String kind,
            @Nullable String sector,
            @Nullable Integer level,
            int units) {}

    /** By group, kind, sector and level, as they were counted when the run was copied; of runs copied before that every unit is read. */
    public List<LevelShare> shares(String run) {
        List<LevelShare> stored = sql.select(
                        DSL.nullif(LEVEL_SHARE.PEER_GROUP, ""),
                        LEVEL_SHARE.KIND,
                        DSL.nullif(LEVEL_SHARE.SECTOR, ""),
                        DSL.nullif(LEVEL_SHARE.LEVEL_NO, NO_LEVEL),
                        LEVEL_SHARE.UNITS)
                .from(LEVEL_SHARE)
                .where(LEVEL_SHARE.RUN.eq(run))
                .orderBy(LEVEL_SHARE.PEER_GROUP, LEVEL_SHARE.KIND, LEVEL_SHARE.SECTOR, LEVEL_SHARE.LEVEL_NO)
                .fetch(mapping(LevelShare::new));
        return stored.isEmpty() ? counted(run) : stored;
    }

    /** The sector of a unit; empty: not told. */
    public Optional<String> sector(String run, String unit) {
        return sql.select(UNIT_SCORE.SECTOR)
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run).and(UNIT_SCORE.UNIT.eq(unit)))
                .fetchOptional(UNIT_SCORE.SECTOR);
    }

    private List<LevelShare> counted(String run) {
        return sql.select(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO, DSL.count())
                .from(UNIT_SCORE)
                .where(UNIT_SCORE.RUN.eq(run))
                .groupBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO)
                .orderBy(UNIT_SCORE.PEER_GROUP, UNIT_SCORE.KIND, UNIT_SCORE.SECTOR, UNIT_SCORE.LEVEL_NO)
                .fetch(mapping(LevelShare::new));
    }

    /**
     * A unit in a list of a level.
     *
     * @param sector null: not told
     */
    public record LevelUnit(UnitRow row, @Nullable String sector) {}

    /**
     * Units of one level by score, those without one last where the greatest stand first; or by name.
     *
     * @param sort by {@code enterprise}, its name; anything else: by score
     * @param from place in the list, from 0
     */
    public List<LevelUnit> page(String run, LevelFilter filter, ListSort sort, int from, int most) {
        return sql.select(UnitQueries.ROW, UNIT_SCORE.SECTOR)
                .from(UNIT_SCORE)
                .where(condition(run, filter))
                .orderBy(order(filter, sort))
                .offset(from)
                .limit(most)
                .fetch(mapping(LevelUnit::new));
    }

    private static Condition condition(String run, LevelFilter filter) {
        Condition ofSector = filter.sector().equals(LevelFilter.UNTOLD)
                ? UNIT_SCORE.SECTOR.isNull()
                : UNIT_SCORE.SECTOR.eq(filter.sector());
        return UnitQueries.condition(run, new UnitFilter(filter.group(), "", ""))
                .and(filter.level() == null ? UNIT_SCORE.LEVEL_NO.isNull() : UNIT_SCORE.LEVEL_NO.eq(filter.level()))
                .and(filter.sector().isEmpty() ? DSL.noCondition() : ofSector);
    }

    /** Along an index, or back: what is the same in all rows is named too, so that H2 takes its order. */
    private static List<SortField<?>> order(LevelFilter filter, ListSort sort) {
        boolean byName = sort.key().equals(NAME);
        boolean ofSector = !filter.sector().isEmpty() && !byName;
        SortOrder way = sort.falling() == byName ? SortOrder.DESC : SortOrder.ASC;
        SortField<?> ofUnit = byName
                ? UNIT_SCORE.SORT_KEY.sort(way)
                : sort.falling()
                        ? UNIT_SCORE.SCORE.desc().nullsLast()
                        : UNIT_SCORE.SCORE.asc().nullsFirst();
        return Stream.of(
                        UNIT_SCORE.RUN.sort(way),
                        ofSector ? UNIT_SCORE.SECTOR.sort(way) : null,
                        UNIT_SCORE.LEVEL_NO.sort(way),
                        ofUnit,
                        UNIT_SCORE.UNIT.sort(way))
                .filter(Objects::nonNull)
                .<SortField<?>>map(field -> field)
                .toList();
    }
}
