package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code dev/cluster} starts: the cluster, until this process is told to end. */
public final class ClusterMain {

    private ClusterMain() {}

    /** @param words folder of the module analytics, folder of the cluster, number of workers */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[1]);
        Cluster cluster = Cluster.start(
                Path.of(words[0]),
                folder,
                Integer.parseInt(words[2]),
                kept(folder, "password"),
                kept(folder, "secret"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(cluster)));
        Map<String, String> environment = new TreeMap<>(cluster.environment());
        environment.put("SPARK_MASTER", cluster.spark().url());
        String exports = environment.entrySet().stream()
                .map(entry -> "export " + entry.getKey() + "='" + entry.getValue() + "'\n")
                .collect(Collectors.joining());
        Path whole = OwnerFile.write(folder.resolve("env.part"), exports);
        Files.move(whole, folder.resolve("env"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Thread.currentThread().join();
    }

    /** A secret that is made once and stays with the data it opens. */
    private static String kept(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            OwnerFile.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    private static void close(Cluster cluster) {
        try {
            cluster.close();
        } catch (IOException e) {
            System.err.println(e);
        }
    }
}
