package vn.thiduaso.dashboard.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as its jar says. */
final class AppVersion {

    private static final String PROPERTIES = "/META-INF/maven/vn.thiduaso/thiduaso-dashboard/pom.properties";
    /** Run from classes that no jar holds. */
    private static final String UNPACKED = "unpacked";

    static final String TEXT = read();

    private AppVersion() {}

    private static String read() {
        try (InputStream file = AppVersion.class.getResourceAsStream(PROPERTIES)) {
            if (file == null) {
                return UNPACKED;
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", UNPACKED);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
