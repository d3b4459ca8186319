package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import vn.thiduaso.dashboard.people.AccountOrderRepository;

/** What accounts made before V34 are ordered by: no database knows the order of Vietnamese names. Found by Flyway by its package and its name. */
public final class V35__order_of_accounts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        AccountOrderRepository.fill(context.getConnection());
    }
}
