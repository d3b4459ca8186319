/**
 * The dashboard's database: opening it, bringing its tables up to date, writing whole runs fast.
 *
 * <p>Start with {@link vn.thiduaso.dashboard.store.Database}. Reads belong to the {@code *Queries} of the features. The table classes in
 * {@code store.jooq} are generated from the migrations.
 */
@NullMarked
package vn.thiduaso.dashboard.store;

import org.jspecify.annotations.NullMarked;
