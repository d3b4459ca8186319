/** Migrations that need Java: here because Flyway looks for them where the SQL files are. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
