package vn.thiduaso.dashboard.web;

/** @param port 0–65535; 0 takes a free one */
public record ServerSettings(int port) {

    public ServerSettings {
        if (!isPort(port)) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    public static boolean isPort(int number) {
        return number >= 0 && number <= 65_535;
    }
}
