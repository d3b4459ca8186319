package vn.thiduaso.dashboard.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.SHEET_PART;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_CELLS;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_NODES;

class MigrationIT {

    private static final String BEFORE_ARRAYS = "3";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepFiguresOfRunsPublishedBeforeArrays(Databases kind) throws SQLException {
        Databases.Address address = kind.address();
        try (Connection open = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = open.createStatement()) {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .schemas("dashboard")
                    .defaultSchema("dashboard")
                    .target(BEFORE_ARRAYS)
                    .load()
                    .migrate();
            statement.execute(
                    "insert into dashboard.run values ('r', 'S', '1', '', '', true, '2026', date '2026-01-01', 'c',"
                            + " timestamp with time zone '2026-01-01 00:00:00+00', '', 1, 1,"
                            + " timestamp with time zone '2026-01-01 00:00:00+00', '', '', '',"
                            + " timestamp with time zone '2026-01-01 00:00:00+00')");
            statement.execute("insert into dashboard.unit_score values"
                    + " ('r', 'u', 'U', '00', 'u', 'commune', null, 5, 1, true, null, null, 1, null, null)");
            statement.execute("insert into dashboard.node_score values"
                    + " ('r', 'u', 1, 'B', null, 2, 3, 0.5, 'refused', 4, null),"
                    + " ('r', 'u', 0, 'A', 5, null, 10, 1, 'value', null, 5)");
            statement.execute("insert into dashboard.input_cell values"
                    + " ('r', 'u', 7, 'B', 'value', 2, null, null, null, null, null, null, null, null),"
                    + " ('r', 'u', 2, 'A', 'value', 0, 1.5, 's', 'Trang 1', 'C33', 33, 3, '1,5', 'x')");
            try (Database database = Database.open(address.url(), address.user(), address.password())) {
                var nodes = database.sql().fetchSingle(UNIT_NODES);
                assertThat(nodes.get(UNIT_NODES.POINTS)).containsExactly(5.0, null);
                assertThat(nodes.get(UNIT_NODES.OFFICIAL)).containsExactly(null, 2.0);
                assertThat(nodes.get(UNIT_NODES.STATE)).containsExactly((short) 0, (short) 5);
                assertThat(nodes.get(UNIT_NODES.LEVEL_NO)).containsExactly(null, (short) 4);
                var cells = database.sql().fetchSingle(UNIT_CELLS);
                assertThat(cells.get(UNIT_CELLS.SLOT)).containsExactly(2, 7);
                assertThat(cells.get(UNIT_CELLS.FIGURE)).containsExactly(1.5, null);
                assertThat(cells.get(UNIT_CELLS.CELL_TEXT)).containsExactly("1,5", null);
                assertThat(database.sql().fetchSingle(SHEET_PART).get(SHEET_PART.PART_NO))
                        .isEqualTo(1);
            }
        }
    }
}
