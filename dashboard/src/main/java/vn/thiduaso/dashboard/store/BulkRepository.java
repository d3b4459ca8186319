package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes many rows of one table inside the caller's transaction: COPY on PostgreSQL, batches on H2.
 *
 * <p>A row is an array in the order of the table's columns, and an array column an array of its own; null is SQL null. Rows are read once, in order, and not kept.
 */
public final class BulkRepository {

    private static final int BATCH = 1_000;

    private BulkRepository() {}

    /** Number of rows written. */
    public static long insert(Configuration transaction, Table<?> table, Stream<@Nullable Object[]> rows) {
        return DSL.using(transaction).connectionResult(connection -> {
            boolean copy = transaction.dialect().family() == SQLDialect.POSTGRES;
            return copy ? copy(connection, table, rows.iterator()) : batch(connection, table, rows.iterator());
        });
    }

    /**
     * Lets PostgreSQL count the values of a table it never counted, before much is written that refers to it: else it takes any index for the checks of keys,
     * keeps to it for the session, and reads a run from its beginning for each row. H2 needs no such word.
     */
    public static void countOnce(Configuration transaction, Table<?> table) {
        if (transaction.dialect().family() == SQLDialect.POSTGRES && !isCounted(transaction, table)) {
            DSL.using(transaction).execute("analyze {0}", table);
        }
    }

    private static boolean isCounted(Configuration transaction, Table<?> table) {
        return DSL.using(transaction)
                .fetchSingle(
                        "select reltuples >= 0 from pg_class where oid = {0}::regclass",
                        DSL.inline("dashboard." + table.getName()))
                .get(0, Boolean.class);
    }

    private static String quoted(Table<?> table) {
        return "\"dashboard\".\"" + table.getName() + "\" "
                + table.fieldStream().map(Field::getName).collect(Collectors.joining("\", \"", "(\"", "\")"));
    }

    private static long batch(Connection connection, Table<?> table, Iterator<@Nullable Object[]> rows)
            throws SQLException {
        String marks = table.fieldStream().map(field -> "?").collect(Collectors.joining(", ", "(", ")"));
        long written = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + quoted(table) + " values " + marks)) {
            while (rows.hasNext()) {
                @Nullable Object[] row = rows.next();
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++written % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return written;
    }

    private static long copy(Connection connection, Table<?> table, Iterator<@Nullable Object[]> rows)
            throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        String copy = "copy " + quoted(table) + " from stdin";
        long written = 0;
        StringBuilder text = new StringBuilder();
        while (rows.hasNext()) {
            text.setLength(0);
            for (int i = 0; i < BATCH && rows.hasNext(); i++) {
                append(text, rows.next());
            }
            written += copies.copyIn(copy, new StringReader(text.toString()));
        }
        return written;
    }

    private static void append(StringBuilder text, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(row[i]));
        }
        text.append('\n');
    }

    /** COPY's text form: backslash escapes, {@code \N} for null. */
    private static String escaped(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof Temporal || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Number[] numbers) {
            return literal(numbers);
        }
        return escaped(value instanceof @Nullable Object[] array ? literal(array) : value.toString());
    }

    /** PostgreSQL's form of an array: texts in quotes, {@code NULL} without. */
    private static String literal(@Nullable Object[] array) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ",");
            if (array[i] instanceof String element) {
                text.append('"')
                        .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            } else {
                text.append(array[i] == null ? "NULL" : array[i]);
            }
        }
        return text.append('}').toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
