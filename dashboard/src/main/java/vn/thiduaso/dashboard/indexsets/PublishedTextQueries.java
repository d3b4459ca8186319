package vn.thiduaso.dashboard.indexsets;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.datasets.indexset.IndexSetSource;

import static vn.thiduaso.dashboard.store.jooq.Tables.SET_DRAFT;
import static vn.thiduaso.dashboard.store.jooq.Tables.SET_REVISION;

/** Texts of index sets that were written and published here. Read once each: a text never changes under its hash. */
@Component
class PublishedTextQueries {

    private final DSLContext sql;
    private final Map<String, IndexSetSource> read = new ConcurrentHashMap<>();

    PublishedTextQueries(Database database) {
        sql = database.sql();
    }

    /** In the order they were published. */
    List<IndexSetSource> all() {
        return sql
                .select(SET_DRAFT.ID, SET_DRAFT.REVISION, SET_DRAFT.SHA256)
                .from(SET_DRAFT)
                .where(SET_DRAFT.STAGE.eq("published"))
                .orderBy(SET_DRAFT.DECIDED_AT, SET_DRAFT.ID)
                .fetch()
                .stream()
                .map(row -> read.computeIfAbsent(row.value3(), sha256 -> source(row.value1(), row.value2())))
                .toList();
    }

    private IndexSetSource source(String draft, int revision) {
        String yaml = sql.select(SET_REVISION.YAML)
                .from(SET_REVISION)
                .where(SET_REVISION.DRAFT.eq(draft).and(SET_REVISION.REVISION.eq(revision)))
                .fetchSingle(SET_REVISION.YAML);
        return IndexSetSource.of(yaml, "set.yaml");
    }
}
