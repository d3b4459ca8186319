package vn.thiduaso.ingest.hostile;

import java.security.Permission;

/** Catches every way out of the machine, looking up a name included; allows all else. */
@SuppressWarnings({"removal", "deprecation"})
public final class NoConnections extends SecurityManager {

    private static volatile int tries;

    /** How often something wanted out. */
    static int tries() {
        return tries;
    }

    @Override
    public void checkConnect(String host, int port) {
        tries++;
        throw new SecurityException("no way out to " + host);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkPermission(Permission permission) {}

    @Override
    public void checkPermission(Permission permission, Object context) {}
}
