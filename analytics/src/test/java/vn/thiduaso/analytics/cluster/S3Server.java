package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** S3Proxy over a folder, in a process of its own; refuses requests that are not signed with its key. */
final class S3Server {

    private final int port;
    private final String secret;

    private S3Server(int port, String secret) {
        this.port = port;
        this.secret = secret;
    }

    /**
     * @param program S3Proxy with everything it needs in one jar
     * @param folder its folders are the buckets
     */
    static S3Server start(JavaProcesses processes, Path program, Path folder, String bucket, String secret)
            throws IOException, InterruptedException {
        S3Server server = new S3Server(JavaProcesses.freePort(), secret);
        Files.createDirectories(folder.resolve("buckets").resolve(bucket));
        String settings = """
                s3proxy.endpoint=http://%s:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(JavaProcesses.HOST, server.port, bucket, secret, folder.resolve("buckets"));
        // a command line would show the secret to everybody on the machine
        Path file = OwnerFile.write(folder.resolve("s3proxy.conf"), settings);
        processes.start(
                "store", Map.of(), List.of("-Xmx256m", "-jar", program.toString(), "--properties", file.toString()));
        processes.await("store", "Started ");
        return server;
    }

    int port() {
        return port;
    }

    /** @param port where the store is to be reached: its own, or that of what stands before it */
    Map<String, String> environment(String bucket, int port) {
        return Map.of(
                "THIDUASO_WAREHOUSE",
                "s3://" + bucket + "/lake",
                "THIDUASO_S3_ENDPOINT",
                "http://" + JavaProcesses.HOST + ":" + port,
                "THIDUASO_S3_ACCESS_KEY",
                bucket,
                "THIDUASO_S3_SECRET_KEY",
                secret);
    }
}
