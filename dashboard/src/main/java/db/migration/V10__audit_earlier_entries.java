package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import vn.thiduaso.dashboard.audit.EarlierEntriesRepository;

/** Entries of the audit that were made before it was a chain. Found by Flyway by its package and its name. */
public final class V10__audit_earlier_entries extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        EarlierEntriesRepository.chain(context.getConnection());
    }
}
