package vn.thiduaso.analytics.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.LakeSettings;

/**
 * Settings of the Spark session of a job.
 *
 * @param master {@code local}, {@code local[N]}, {@code local[*]}, {@code spark://host:port}, or {@code k8s://https://host:port} under
 *     {@code spark-submit}, which has Kubernetes' client
 * @param lake the lake the session's catalog opens
 */
public record SparkSettings(String master, LakeSettings lake) {

    private static final Pattern LOCAL = Pattern.compile("local(\\[(\\d+|\\*)])?");
    private static final Pattern STANDALONE = Pattern.compile("spark://[^/:]+:\\d+(,[^/:]+:\\d+)*");
    private static final Pattern KUBERNETES = Pattern.compile("k8s://(https?://)?[^/]+");
    private static final String LOOPBACK = "127.0.0.1";

    /** @throws IllegalArgumentException when the master is none of the forms */
    public SparkSettings {
        if (!isMaster(master)) {
            throw new IllegalArgumentException("not a Spark master: " + master);
        }
    }

    /** Whether a text is one of the forms of a master. */
    public static boolean isMaster(String text) {
        return LOCAL.matcher(text).matches()
                || STANDALONE.matcher(text).matches()
                || KUBERNETES.matcher(text).matches();
    }

    public boolean isLocal() {
        return LOCAL.matcher(master).matches();
    }

    /**
     * Settings by Spark's names. Local: nothing listens outside the loopback address. The web UI is off; no second
     * attempt at a task that is merely slow, since a task writes. The database's password is not among them: only the driver opens the catalog.
     *
     * <p>What {@code -Dspark.…} or {@code spark-submit} set besides stays. A standalone cluster gets from here the jars it lacks, unless
     * {@code spark-submit} brought them: then they are not on this process's own class path.
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
        }
        List<Path> jars = ClusterJars.here();
        if (STANDALONE.matcher(master).matches() && !jars.isEmpty()) {
            properties.put("spark.jars", jars.stream().map(Path::toString).collect(Collectors.joining(",")));
        }
        return properties;
    }
}
