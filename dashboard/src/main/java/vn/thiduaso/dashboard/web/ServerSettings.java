package vn.thiduaso.dashboard.web;

/** @param port 0–65535; 0 takes a free one */
public record ServerSettings(int port) {

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Cổng phải từ 0 đến 65535, nhận được " + port);
        }
    }
}
