package vn.thiduaso.datasets.lake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

/** Index sets that people of this home published, every version of each. Nothing is ever taken out or changed. */
public final class IndexSetTable {

    private final NumberedList<PublishedSet> list;

    /** @param force makes a commit survive a power cut before it is acknowledged */
    IndexSetTable(LakeTable table, Runnable force) {
        list = new NumberedList<>(
                table,
                "index-set",
                new NumberedList.Form<>(
                        Comparator.comparingInt(PublishedSet::seq), IndexSetTable::fromRow, IndexSetTable::toRow),
                force);
    }

    /** All of them, in the order they were published. */
    public List<PublishedSet> all() {
        return list.all();
    }

    /** @param codeAndVersion {@code CODE}, for the one published last, or {@code CODE@VERSION} */
    public Optional<PublishedSet> find(String codeAndVersion) {
        String[] parts = codeAndVersion.split("@", 2);
        return all().stream()
                .filter(set -> set.code().equals(parts[0]))
                .filter(set -> parts.length == 1 || set.version().equals(parts[1]))
                .reduce((earlier, later) -> later);
    }

    /**
     * Lists a version. The same text again changes nothing. Of two processes that publish one version at once one is told that it is taken.
     *
     * @return as it is listed
     * @throws TakenVersionException when the version is there with another text
     */
    public PublishedSet publish(PublishedSet set) {
        List<PublishedSet> added =
                list.add(listed -> listed.stream().anyMatch(set::is) ? List.of() : List.of(set.at(listed.size() + 1)));
        PublishedSet there = added.isEmpty() ? find(set.toString()).orElseThrow() : added.get(0);
        if (!there.sha256().equals(set.sha256())) {
            throw new TakenVersionException(set.toString());
        }
        return there;
    }

    private static Record toRow(Table table, PublishedSet set) {
        return Row.of(table.schema())
                .set("seq", set.seq())
                .set("code", set.code())
                .set("version", set.version())
                .set("sha256", set.sha256())
                .set("yaml", set.yaml())
                .set("based_on", set.basedOn())
                .set("sent_by", set.sentBy())
                .set("published_by", set.publishedBy())
                .setTime("published_at", set.publishedAt())
                .columns();
    }

    private static PublishedSet fromRow(Row row) {
        return new PublishedSet(
                row.integer("seq", 0),
                row.text("code"),
                row.text("version"),
                row.text("sha256"),
                row.text("yaml"),
                row.text("based_on"),
                row.text("sent_by"),
                row.text("published_by"),
                row.time("published_at"));
    }
}
