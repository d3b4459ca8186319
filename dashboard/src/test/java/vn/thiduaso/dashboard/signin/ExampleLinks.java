package vn.thiduaso.dashboard.signin;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import vn.thiduaso.dashboard.store.Database;

/** Links of tests. */
public final class ExampleLinks {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 1, 8, 0, 0, 0, ZoneOffset.UTC);

    private ExampleLinks() {}

    public static void put(Database database, String account, String issuer, String claim, String name) {
        new LinkRepository(database).link(new Link(account, issuer, claim, name, THEN, "test"), Optional.empty());
    }
}
