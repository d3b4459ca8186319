package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.exceptions.ValidationException;

import static org.apache.iceberg.expressions.Expressions.alwaysTrue;

/** Mappings that somebody kept, every version of each. Nothing is ever taken out or changed. */
public final class MappingTable {

    private static final int TRIES = 50;

    private final LakeTable table;
    private final Runnable force;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    MappingTable(LakeTable table, Runnable force) {
        this.table = table;
        this.force = force;
    }

    /** All versions, by name and version. */
    public List<KeptMapping> all() {
        return sorted(table.read(alwaysTrue(), MappingTable::fromRow));
    }

    /** The last version each sender kept of each name for an index set, by name: a name given by two is two mappings. */
    public List<KeptMapping> latest(String indexSet) {
        Map<Key, KeptMapping> latest = new LinkedHashMap<>();
        all().stream()
                .filter(mapping -> mapping.indexSet().equals(indexSet))
                .forEach(mapping -> latest.put(Key.of(mapping), mapping));
        return List.copyOf(latest.values());
    }

    /** What a later version takes the place of. */
    private record Key(String indexSet, String sender, String name) {

        static Key of(KeptMapping mapping) {
            return new Key(mapping.indexSet(), mapping.sender(), mapping.name());
        }
    }

    /** @param version 0 for the last one, whoever kept it */
    public Optional<KeptMapping> find(String name, int version) {
        return all().stream()
                .filter(mapping -> mapping.name().equals(name))
                .filter(mapping -> version == 0 || mapping.version() == version)
                .max(Comparator.comparingInt(KeptMapping::version));
    }

    /**
     * Keeps a mapping as the next version of its name, which is numbered whoever keeps it. The same as the last version of the same sender and index
     * set changes nothing. Two processes that keep mappings of one name at once get different versions.
     *
     * @return as it is kept
     */
    public KeptMapping keep(KeptMapping mapping) {
        for (int attempt = 1; ; attempt++) {
            Table newest = table.newest();
            List<KeptMapping> named = named(newest, mapping.name());
            Optional<KeptMapping> last = named.stream()
                    .filter(one -> Key.of(one).equals(Key.of(mapping)))
                    .reduce((earlier, later) -> later);
            if (last.filter(mapping::saysAs).isPresent()) {
                return last.get();
            }
            int before = named.isEmpty() ? 0 : named.get(named.size() - 1).version();
            KeptMapping kept = mapping.withVersion(before + 1);
            try {
                commit(newest, kept);
                force.run();
                return kept;
            } catch (ValidationException raced) {
                // somebody kept a mapping since we read: number ours again
                if (attempt == TRIES) {
                    throw raced;
                }
            }
        }
    }

    private static List<KeptMapping> named(Table state, String name) {
        return sorted(LakeTable.read(state, alwaysTrue(), MappingTable::fromRow).stream()
                .filter(mapping -> mapping.name().equals(name))
                .toList());
    }

    private static void commit(Table base, KeptMapping kept) {
        OverwriteFiles update =
                base.newOverwrite().conflictDetectionFilter(alwaysTrue()).validateNoConflictingData();
        Snapshot read = base.currentSnapshot();
        if (read != null) {
            update = update.validateFromSnapshot(read.snapshotId());
        }
        List<Record> records = List.of(toRow(base, kept));
        LakeTable.commit(base, update.addFile(LakeTable.write(base, "mapping", records)));
    }

    private static List<KeptMapping> sorted(List<KeptMapping> mappings) {
        List<KeptMapping> sorted = new ArrayList<>(mappings);
        sorted.sort(Comparator.comparing(KeptMapping::name).thenComparingInt(KeptMapping::version));
        return sorted;
    }

    private static Record toRow(Table table, KeptMapping mapping) {
        return Row.of(table.schema())
                .set("name", mapping.name())
                .set("version", mapping.version())
                .setMaybe("sender", mapping.sender())
                .set("index_set", mapping.indexSet())
                .set("fingerprint", mapping.fingerprint())
                .set("yaml", mapping.yaml())
                .set("saved_by", mapping.savedBy())
                .setTime("saved_at", mapping.savedAt())
                .columns();
    }

    private static KeptMapping fromRow(Row row) {
        return new KeptMapping(
                row.text("name"),
                row.integer("version", 0),
                row.text("sender"),
                row.text("index_set"),
                row.text("fingerprint"),
                row.text("yaml"),
                row.text("saved_by"),
                row.time("saved_at"));
    }
}
