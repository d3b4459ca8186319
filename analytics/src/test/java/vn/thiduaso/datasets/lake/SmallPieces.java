package vn.thiduaso.datasets.lake;

import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;

/** Makes a new lake cut closings into pieces of some hundred units, so that a small one already is work for several tasks. */
public final class SmallPieces {

    private SmallPieces() {}

    public static void in(LakeSettings settings) {
        Lake.open(settings).close();
        try (JdbcCatalog catalog = new JdbcCatalog(properties -> settings.files(), null, true)) {
            catalog.initialize(LakeSettings.CATALOG, settings.catalogProperties());
            catalog.loadTable(TableIdentifier.of(LakeTable.NAMESPACE, TableShape.CLOSED_PERIOD.name()))
                    .updateProperties()
                    .set("write.parquet.row-group-size-bytes", "1024")
                    .commit();
        }
    }
}
