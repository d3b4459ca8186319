package vn.thiduaso.dashboard.web;

import vn.thiduaso.dashboard.queue.JobSettings;
import vn.thiduaso.dashboard.security.AccessSettings;

/**
 * @param port 0–65535; 0 takes a free one
 * @param access who may read without login, how long sessions last
 * @param jobs how long work is started
 */
public record ServerSettings(int port, AccessSettings access, JobSettings jobs) {

    public ServerSettings {
        if (!isPort(port)) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** Where no long work that needs a child process is asked for. */
    public ServerSettings(int port, AccessSettings access) {
        this(port, access, JobSettings.DEFAULT);
    }

    /** With the usual access: of one machine. */
    public static ServerSettings of(int port) {
        return new ServerSettings(port, AccessSettings.DEFAULT);
    }

    public static boolean isPort(int number) {
        return number >= 0 && number <= 65_535;
    }
}
