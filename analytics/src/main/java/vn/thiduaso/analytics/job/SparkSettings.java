package vn.thiduaso.analytics.job;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.LakeSettings;

/**
 * Settings of the Spark session of a job.
 *
 * @param master {@code local}, {@code local[N]}, {@code local[*]} or {@code spark://host:port}
 * @param lake the lake the session's catalog opens
 */
public record SparkSettings(String master, LakeSettings lake) {

    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\d+|\\*)])?");
    private static final Pattern CLUSTER = Pattern.compile("spark://[^/:]+:\\d+(,[^/:]+:\\d+)*");
    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern SHIPPED =
            Pattern.compile("(thiduaso-|iceberg-|snakeyaml-|h2-|postgresql-|jspecify-).*\\.jar");

    /** @throws IllegalArgumentException when the master is none of the forms */
    public SparkSettings {
        if (!isMaster(master)) {
            throw new IllegalArgumentException("not a Spark master: " + master);
        }
    }

    /** Whether a text is one of the forms of a master. */
    public static boolean isMaster(String text) {
        return LOCAL.matcher(text).matches() || CLUSTER.matcher(text).matches();
    }

    public boolean isLocal() {
        return LOCAL.matcher(master).matches();
    }

    /**
     * Settings by Spark's names. Local: nothing listens outside the loopback address. The web UI is off; no second
     * attempt at a task that is merely slow, since a task writes. The database's password is not among them: only the driver opens the catalog.
     */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spark.master", master);
        properties.put("spark.app.name", "thiduaso");
        properties.put("spark.ui.enabled", "false");
        properties.put("spark.ui.showConsoleProgress", "false");
        properties.put("spark.speculation", "false");
        if (isLocal()) {
            properties.put("spark.driver.host", LOOPBACK);
            properties.put("spark.driver.bindAddress", LOOPBACK);
        } else {
            properties.put("spark.jars", shippedJars());
        }
        return properties;
    }

    /** Jars of the class path that a Spark cluster does not have. */
    private static String shippedJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(jar -> isShipped(Path.of(jar)))
                .collect(Collectors.joining(","));
    }

    /** Whether a jar goes to the cluster with the job, which has Spark's own jars only. */
    static boolean isShipped(Path jar) {
        return SHIPPED.matcher(jar.getFileName().toString()).matches();
    }
}
