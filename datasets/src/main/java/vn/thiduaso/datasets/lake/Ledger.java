package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * {@code SHA256SUMS} in the lake's folder: one line for each finished file, so that one changed byte anywhere is named. Anyone can check it
 * with {@code sha256sum -c SHA256SUMS} from that folder.
 */
public final class Ledger {

    /** Name of the list in the lake's folder. */
    public static final String FILE = "SHA256SUMS";

    private Ledger() {}

    /**
     * Reads every file of the lake and compares it with the list.
     *
     * @param lakeFolder the lake's root; a folder that is not there is an empty lake
     * @throws UncheckedIOException when a file cannot be read
     */
    public static LedgerReport check(Path lakeFolder) {
        try {
            Map<String, String> listed = listed(lakeFolder);
            List<LedgerFinding> findings = new ArrayList<>();
            for (Map.Entry<String, String> entry : listed.entrySet()) {
                Path file = lakeFolder.resolve(entry.getKey());
                String found = Files.exists(file) ? Digests.sha256(file) : "";
                if (!found.equals(entry.getValue())) {
                    LedgerFinding.Kind kind = found.isEmpty() ? LedgerFinding.Kind.MISSING : LedgerFinding.Kind.CHANGED;
                    findings.add(new LedgerFinding(kind, entry.getKey(), entry.getValue(), found));
                }
            }
            for (String path : present(lakeFolder)) {
                if (!listed.containsKey(path)) {
                    String found = Digests.sha256(lakeFolder.resolve(path));
                    findings.add(new LedgerFinding(LedgerFinding.Kind.UNLISTED, path, "", found));
                }
            }
            return new LedgerReport(listed.size(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(lakeFolder.toString(), e);
        }
    }

    /** Adds a finished file in one forced write, so that lines of several processes never mix. */
    static void append(Path root, Path file, String sha256) throws IOException {
        String line = sha256 + "  " + slashed(root.relativize(file)) + "\n";
        Path sums = root.resolve(FILE);
        try (FileChannel channel = FileChannel.open(
                sums, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            // a power cut may have left half a line: end it, or this one would be lost with it
            String whole = endsMidLine(sums) ? "\n" + line : line;
            channel.write(ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** Makes a new name in a folder survive a power cut, where the system allows a folder to be opened (not on Windows). */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows keeps names by its journal
        }
    }

    private static boolean endsMidLine(Path sums) throws IOException {
        try (FileChannel channel = FileChannel.open(sums, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            return size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
        }
    }

    private static Map<String, String> listed(Path lakeFolder) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        Path sums = lakeFolder.resolve(FILE);
        if (Files.exists(sums)) {
            for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
                if (line.matches("[0-9a-f]{64}  .+")) {
                    listed.putIfAbsent(line.substring(66), line.substring(0, 64));
                }
            }
        }
        return listed;
    }

    private static TreeSet<String> present(Path lakeFolder) throws IOException {
        if (!Files.isDirectory(lakeFolder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(lakeFolder)) {
            TreeSet<String> present = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(lakeFolder::relativize)
                    .map(Ledger::slashed)
                    .forEach(present::add);
            present.remove(FILE);
            return present;
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
