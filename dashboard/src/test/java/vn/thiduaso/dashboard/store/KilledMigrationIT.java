package vn.thiduaso.dashboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that is killed while it makes the tables of an embedded database: the next one makes them all. */
class KilledMigrationIT {

    private static final String SETTINGS =
            ";AUTO_SERVER=TRUE;DATABASE_TO_UPPER=false;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    @TempDir
    Path folder;

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + SETTINGS;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 20})
    void shouldMakeAllTablesWhereverAnotherWasKilled(int tables) throws Exception {
        open(url("whole"));

        killAt(tables, "killed");
        assertThat(folder.resolve("killed.before-upgrade.sql")).exists();
        open(url("killed"));

        assertThat(shape("killed")).isEqualTo(shape("whole"));
        assertThat(left()).isEmpty();
    }

    @Test
    void shouldKeepWhatWasThereBeforeAnUpgradeThatWasKilled() throws Exception {
        open(url("whole"));
        Flyway.configure()
                .dataSource(url("killed"), "sa", "")
                .schemas(Migrations.SCHEMA)
                .defaultSchema(Migrations.SCHEMA)
                .locations("classpath:db/migration", "classpath:db/h2")
                .target("12")
                .load()
                .migrate();
        sql("killed", "create table dashboard.kept (word varchar(20))", "insert into dashboard.kept values ('Đơn vị')");
        int before = shape("killed").size();

        killAt(count("killed") + 1, "killed");
        open(url("killed"));

        assertThat(shape("killed")).hasSizeGreaterThan(before).containsAll(shape("whole"));
        assertThat(query("killed", "select word from dashboard.kept")).containsExactly("Đơn vị");
        assertThat(left()).isEmpty();
    }

    private static void open(String url) {
        Database.open(url, "sa", "").close();
    }

    /** Opens the database in another process, which is gone the moment there are so many tables. */
    private void killAt(int tables, String name) throws IOException, InterruptedException {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        url(name),
                        String.valueOf(tables))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(killed.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(killed.exitValue()).as(() -> read(folder.resolve("log"))).isEqualTo(Killed.HALTED);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Everything about the tables but names the database makes up. */
    private List<String> shape(String name) throws SQLException {
        return query(
                name,
                "select TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' ' || coalesce(REMARKS, '')"
                        + " from INFORMATION_SCHEMA.COLUMNS where TABLE_SCHEMA = 'dashboard' and TABLE_NAME <> 'kept'"
                        + " union all select 'index ' || INDEX_NAME || ' ' || TABLE_NAME from INFORMATION_SCHEMA.INDEXES"
                        + " where TABLE_SCHEMA = 'dashboard' and INDEX_NAME not like 'PRIMARY!_KEY!_%' escape '!'"
                        + " union all select 'trigger ' || TRIGGER_NAME from INFORMATION_SCHEMA.TRIGGERS"
                        + " where TRIGGER_SCHEMA = 'dashboard' order by 1");
    }

    private int count(String name) throws SQLException {
        return Integer.parseInt(query(name, Killed.COUNT).get(0));
    }

    private List<String> query(String name, String sql) throws SQLException {
        List<String> rows = new java.util.ArrayList<>();
        try (var connection = DriverManager.getConnection(url(name), "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private void sql(String name, String... all) throws SQLException {
        try (var connection = DriverManager.getConnection(url(name), "sa", "");
                var statement = connection.createStatement()) {
            for (String one : all) {
                statement.execute(one);
            }
        }
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.contains("before-upgrade"))
                    .toList();
        }
    }

    /** A process that dies as by {@code kill -9}. */
    static final class Killed {

        static final int HALTED = 9;
        static final String COUNT = "select count(*) from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = 'dashboard'";

        private Killed() {}

        public static void main(String[] args) {
            Thread watch = new Thread(() -> watch(args[0], Integer.parseInt(args[1])));
            watch.setDaemon(true);
            watch.start();
            Database.open(args[0], "sa", "");
        }

        private static void watch(String url, int tables) {
            try (var connection = DriverManager.getConnection(url, "sa", "");
                    var statement = connection.createStatement()) {
                int now = 0;
                while (now < tables) {
                    try (var row = statement.executeQuery(COUNT)) {
                        row.next();
                        now = row.getInt(1);
                    }
                }
                Runtime.getRuntime().halt(HALTED);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
