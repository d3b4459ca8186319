package vn.thiduaso.dashboard.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.dashboard.data.ExampleOffice;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;

/** The people of a commune in the middle of its work, each with a browser of his own. */
final class OfficeVisits implements AutoCloseable {

    private final Server server;
    private final Database database;
    private final Map<String, Browser> browsers = new HashMap<>();

    private OfficeVisits(Server server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Three officers, an auditor, and reporters of a hamlet and of an agency. Skips the test where no browser is installed. */
    static OfficeVisits open(Path folder) {
        Browser.assumeInstalled();
        HomeLake lake = ExampleOffice.fill(folder);
        Database database = Databases.H2.open();
        for (String account : List.of("gui", "duyet", "chot")) {
            ExampleAccounts.put(database, account, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        }
        ExampleAccounts.put(database, "kiemtra", Set.of(Role.AUDITOR), Optional.empty());
        ExampleAccounts.put(database, "ap01", Set.of(Role.UNIT_REPORTER), Optional.of("PT.AP01"));
        ExampleAccounts.put(database, "phongkt", Set.of(Role.UNIT_REPORTER), Optional.of("PT.CQ02"));
        return new OfficeVisits(
                Server.start(ServerSettings.of(0), () -> database, () -> lake, ExampleOffice.CLOCK), database);
    }

    /** Of the server, with a slash behind it. */
    String address() {
        return server.address();
    }

    Browser as(String account) {
        return browsers.computeIfAbsent(account, any -> {
            Browser browser = Browser.at(server.address());
            Visit.of(server, database, account).giveTo(browser);
            return browser;
        });
    }

    @Override
    public void close() {
        browsers.values().forEach(Browser::close);
        server.close();
    }
}
