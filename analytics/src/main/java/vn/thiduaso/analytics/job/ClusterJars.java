package vn.thiduaso.analytics.job;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The jars that scoring needs and an installation of Spark does not have. They go to a standalone cluster with each job, or into an image once.
 * By name: nothing else of a jar says whether Spark brings it.
 */
public final class ClusterJars {

    private static final Pattern OURS = Pattern.compile(
            "(thiduaso-(scoring|datasets|ingest|analytics)|iceberg-spark-runtime-[^-]+|"
                    + "snakeyaml-engine|jspecify|hipparchus-(core|stat)|picocli|progressbar|jline-(native|terminal)|"
                    + "fastcsv|fastexcel|fastexcel-reader|opczip|aalto-xml|stax2-api|h2|postgresql|checker-qual)-\\d.*\\.jar");

    /** What {@code awssdk:s3} and {@code url-connection-client} bring along. */
    private static final Pattern OBJECT_STORE =
            Pattern.compile("(s3|url-connection-client|annotations|arns|auth|aws-core|"
                    + "aws-query-protocol|aws-xml-protocol|checksums|checksums-spi|crt-core|endpoints-spi|eventstream|"
                    + "http-auth|http-auth-aws|http-auth-aws-eventstream|http-auth-spi|http-client-spi|identity-spi|json-utils|"
                    + "metrics-spi|profiles|protocol-core|reactive-streams|regions|retries|retries-spi|sdk-core|"
                    + "third-party-jackson-core|utils|utils-lite)-\\d.*\\.jar");

    private ClusterJars() {}

    /** Those of a class path, in its order. */
    public static List<Path> of(String classPath) {
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(ClusterJars::isOne)
                .toList();
    }

    /** Those of this process. */
    public static List<Path> here() {
        return of(System.getProperty("java.class.path"));
    }

    public static boolean isOne(Path jar) {
        String name = jar.getFileName().toString();
        return OURS.matcher(name).matches() || OBJECT_STORE.matcher(name).matches();
    }
}
