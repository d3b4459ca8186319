package vn.thiduaso.dashboard.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;

/**
 * The lake of the home that is served. Opened by the first page that needs it, since opening costs a second that pages of what was published need
 * not wait for, and kept open until the server stops. Safe to share between threads.
 */
public final class HomeLake implements AutoCloseable {

    private final LakeSettings settings;
    private @Nullable Lake open;

    public HomeLake(LakeSettings settings) {
        this.settings = settings;
    }

    /** Fails when the database or the folder cannot be reached; the next page tries again. */
    public synchronized Lake lake() {
        Lake lake = open;
        if (lake == null) {
            lake = Lake.open(settings);
            open = lake;
        }
        return lake;
    }

    /** Folder of the home, which may have files of its own: a schedule. */
    public Path folder() {
        return settings.home();
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
