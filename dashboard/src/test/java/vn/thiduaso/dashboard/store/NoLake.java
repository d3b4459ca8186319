package vn.thiduaso.dashboard.store;

import java.nio.file.Path;

import vn.thiduaso.datasets.lake.LakeSettings;

/** The lake of servers whose pages are tried without one: it cannot be opened, as on a machine whose disk is gone. */
public final class NoLake {

    private NoLake() {}

    public static HomeLake open() {
        return new HomeLake(LakeSettings.embedded(Path.of("/dev/null/no-lake")));
    }
}
