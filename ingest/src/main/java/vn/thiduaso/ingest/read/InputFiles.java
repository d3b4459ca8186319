package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The files of a call: those given, those of folders that were given, with all folders below, and those packed in archives. In the order given;
 * of a folder and an archive in the order of their names. What is no file of figures (hidden files, locks of Excel, leftovers of file managers)
 * is passed over and told. Close it when the call is done: what was unpacked is deleted.
 */
public final class InputFiles implements AutoCloseable {

    private static final String ARCHIVE = ".zip";
    /** What programs and file managers leave beside files. */
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final ReadLimits limits;
    private final UnpackBudget budget;
    private final List<InputFile> files = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private @Nullable Path unpacked;

    private InputFiles(ReadLimits limits, UnpackBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /** Looks into folders and unpacks archives. An archive that must not be unpacked is a file with a refusal. */
    public static InputFiles of(List<Path> given, ReadLimits limits) {
        return of(given, limits, new UnpackBudget(limits.archives()));
    }

    /** Further files of the same call; what they unpack to counts together with these. */
    public InputFiles further(List<Path> given) {
        return of(given, limits, budget);
    }

    private static InputFiles of(List<Path> given, ReadLimits limits, UnpackBudget budget) {
        InputFiles files = new InputFiles(limits, budget);
        try {
            for (Path path : given) {
                files.add(path, name(path));
            }
            return files;
        } catch (RuntimeException | Error failed) {
            files.close();
            throw failed;
        }
    }

    /** As it is called where it lies: a folder given as {@code .} too. */
    private static String name(Path given) {
        Path name = given.toAbsolutePath().normalize().getFileName();
        return name == null ? given.toString() : composed(name.toString());
    }

    /** At least one for each path given. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** Names of what was passed over. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    private void add(Path path, String name) {
        Optional<UnstorableText> unstorable = UnstorableText.inName(name);
        if (unstorable.isPresent()) {
            refuse(
                    path,
                    shown(name),
                    UnstorableText.RULE,
                    "Tên tệp không lưu được: " + unstorable.get().message());
        } else if (Files.isDirectory(path)) {
            int before = files.size();
            folder(path, name);
            refuseIfNothing(before, path, name, "Thư mục không có tệp nào");
        } else if (name.toLowerCase(Locale.ROOT).endsWith(ARCHIVE) && Files.isRegularFile(path)) {
            archive(path, name);
        } else {
            files.add(new InputFile(path, name));
        }
    }

    private void folder(Path folder, String name) {
        List<Path> inside;
        try (Stream<Path> entries = Files.list(folder)) {
            inside = entries.sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path entry : inside) {
            String below = name + "/" + composed(String.valueOf(entry.getFileName()));
            if (isPassedOver(below) || Files.isSymbolicLink(entry)) {
                passedOver.add(below);
            } else if (Files.isDirectory(entry)) {
                folder(entry, below);
            } else {
                add(entry, below);
            }
        }
    }

    /** Some systems write the tones of a name behind its vowels. */
    public static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether one part of the way below the first is hidden, a lock of Excel or a leftover. */
    static boolean isPassedOver(String name) {
        String[] parts = name.split("/");
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].toLowerCase(Locale.ROOT);
            if (part.startsWith(".") || part.startsWith("~$") || LEFTOVERS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private void archive(Path path, String name) {
        int before = files.size();
        try {
            new Archive(path, name, limits, budget).unpack(this::folder, files, passedOver);
        } catch (UnreadableFileException refused) {
            files.subList(before, files.size()).clear();
            files.add(new InputFile(path, name, Optional.of(refused.fault())));
        }
        refuseIfNothing(before, path, name, "Tệp nén không có tệp nào");
    }

    private void refuseIfNothing(int before, Path path, String name, String message) {
        if (files.size() == before) {
            refuse(path, name, "file-empty", message);
        }
    }

    private void refuse(Path path, String name, String rule, String message) {
        CellFault fault = CellFault.ofFile(rule, message, "Kiểm tra lại, đổi tên nếu cần, rồi gửi tệp số liệu");
        files.add(new InputFile(path, name, Optional.of(fault)));
    }

    /** A name that may be as long as it likes, or move the cursor. */
    private static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }

    /** A folder of our own for what is unpacked; made when the first file needs it. */
    private Path folder() {
        try {
            if (unpacked == null) {
                unpacked = Files.createTempDirectory("thiduaso-");
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (unpacked == null) {
            return;
        }
        try (Stream<Path> left = Files.walk(unpacked)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unpacked = null;
    }
}
