package vn.thiduaso.datasets.lake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.types.Types.StringType;
import org.apache.iceberg.types.Types.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.Subject.OfPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.datasets.lake.ExampleRows.JULY;
import static vn.thiduaso.datasets.lake.ExampleRows.NOON;
import static vn.thiduaso.datasets.lake.ExampleRows.SET;
import static vn.thiduaso.datasets.lake.ExampleRows.closedUnits;
import static vn.thiduaso.datasets.lake.ExampleRows.unlock;

class EarlierClosingsTest {

    private static final ClosedPeriod.IndexSetVersion VERSION =
            new ClosedPeriod.IndexSetVersion(SET, "1", Digests.sha256("yaml"));

    @TempDir
    Path home;

    @Test
    void shouldKeepTheClosedPeriodsOfALakeMadeBeforeThereWereActs() {
        LakeSettings settings = LakeSettings.embedded(home);
        List<ClosedUnit> rows = closedUnits(1, 2);
        ClosedPeriod first = ClosedPeriod.of(VERSION, JULY, closedUnits(1, 3), NOON, "ai đó");
        ClosedPeriod second = ClosedPeriod.of(VERSION, JULY, rows, NOON.plusSeconds(9), "ai khác");
        makeOld(settings, second, first);

        for (int again = 0; again < 2; again++) {
            try (Lake lake = Lake.open(settings)) {
                assertThat(lake.closedPeriods().history(SET, JULY)).containsExactly(first, second);
                assertThat(lake.acts().log().lock(new OfPeriod(SET, JULY))).isEqualTo(Lock.CLOSED);
                assertThat(lake.acts().firstBreak()).isEmpty();
            }
        }
        try (Lake lake = Lake.open(settings)) {
            ClosedPeriod later = ClosedPeriod.of(VERSION, JULY, closedUnits(1, 4), NOON, "ai đó");
            assertThatThrownBy(() -> lake.closedPeriods().close(later, Basis.NONE, closedUnits(1, 4)))
                    .isInstanceOf(RefusedActsException.class);
            unlock(lake);
            assertThat(lake.closedPeriods()
                            .close(later, Basis.NONE, closedUnits(1, 4))
                            .isNew())
                    .isTrue();
        }
    }

    /** A table of closings as there was, with two of them. */
    private static void makeOld(LakeSettings settings, ClosedPeriod... closings) {
        Lake.open(settings).close();
        Schema schema = new Columns()
                .text("closing", "")
                .required("closed_at", TimestampType.withZone(), "")
                .text("closed_by", "")
                .text("index_set", "")
                .text("index_set_version", "")
                .text("index_set_sha256", "")
                .text("period", "")
                .integer("units", "")
                .list("submissions", StringType.get(), "")
                .schema();
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            Table table = catalog.buildTable(TableIdentifier.of(LakeTable.NAMESPACE, "closing"), schema)
                    .withLocation(settings.location() + "/closing")
                    .withProperties(Map.of("format-version", "2"))
                    .create();
            for (ClosedPeriod closing : closings) {
                table.newAppend()
                        .appendFile(LakeTable.write(
                                table,
                                closing.id(),
                                List.of(Row.of(schema)
                                        .set("closing", closing.id())
                                        .setTime("closed_at", closing.closedAt())
                                        .set("closed_by", closing.closedBy())
                                        .set("index_set", closing.indexSet())
                                        .set("index_set_version", closing.indexSetVersion())
                                        .set("index_set_sha256", closing.indexSetSha256())
                                        .set("period", closing.period().toString())
                                        .set("units", closing.units())
                                        .set("submissions", closing.submissions())
                                        .columns())))
                        .commit();
            }
        }
    }
}
