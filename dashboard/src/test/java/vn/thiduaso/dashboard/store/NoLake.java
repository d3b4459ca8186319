package vn.thiduaso.dashboard.store;

/** The lake of servers whose pages are tried without one. */
public final class NoLake {

    private NoLake() {}

    public static HomeLake open() {
        throw new IllegalStateException("no page of this test looks into a lake");
    }
}
