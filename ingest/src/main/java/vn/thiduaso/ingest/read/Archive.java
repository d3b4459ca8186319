package vn.thiduaso.ingest.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A ZIP of files: judged by its directory before anything is unpacked, then unpacked under names of our own. */
final class Archive {

    /** How names are written by programs that do not say; the last reads everything. */
    private static final List<Charset> NAMES =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"), StandardCharsets.ISO_8859_1);

    private static final String REMEDY = "Nén lại các tệp số liệu thành một tệp .zip mới, không đặt mật khẩu, rồi gửi";

    private final Path path;
    private final String name;
    private final ReadLimits limits;
    private final UnpackBudget budget;

    /**
     * @param name what people know it by
     * @param budget of all archives of the call
     */
    Archive(Path path, String name, ReadLimits limits, UnpackBudget budget) {
        this.path = path;
        this.name = name;
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * Unpacks all files in the order of their names.
     *
     * @param folder where to, asked for when there is something
     * @param files gets them
     * @param passedOver gets the names of what is no file of figures
     * @throws UnreadableFileException when the archive must not be unpacked
     */
    void unpack(Supplier<Path> folder, List<InputFile> files, List<String> passedOver) {
        try {
            if (Files.size(path) > limits.archive().packedBytes()) {
                throw PackedDirectory.bomb("Tệp nén có %d MB, lớn hơn mức %d MB cho phép"
                        .formatted(
                                Files.size(path) / 1_000_000, limits.archive().packedBytes() / 1_000_000));
            }
            if (!DisguisedFile.isPacked(path)) {
                throw DisguisedFile.otherArchive(path).orElseGet(Archive::broken);
            }
            try (ZipFile zip = open()) {
                List<? extends ZipEntry> entries = PackedDirectory.ofArchive(limits.archive()).check(path, zip).stream()
                        .filter(entry -> !entry.isDirectory())
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .toList();
                checkLinks();
                budget.take(entries);
                for (ZipEntry entry : entries) {
                    String member =
                            name + "/" + InputFiles.composed(entry.getName().replace('\\', '/'));
                    if (InputFiles.isPassedOver(member)) {
                        passedOver.add(member);
                    } else {
                        files.add(unpack(zip, entry, member, folder.get()));
                    }
                }
            }
        } catch (ZipException malformed) {
            throw unreadable(malformed);
        } catch (EOFException cut) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A link would be read as a file that holds a path, or, unpacked elsewhere, as any file of the machine. */
    private void checkLinks() {
        findLink().ifPresent(link -> {
            throw new UnreadableFileException(
                    "file-path",
                    "Tệp nén có mục “%s” là liên kết tới tệp khác, không phải tệp"
                            .formatted(PackedDirectory.shown(link)),
                    "Thay liên kết bằng chính tệp số liệu, nén lại rồi gửi");
        });
    }

    /** @throws UnreadableFileException when the two libraries do not see the same: what is in it depends then on who opens it */
    private Optional<String> findLink() {
        try (var list = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(path)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            return Collections.list(list.getEntries()).stream()
                    .filter(ZipArchiveEntry::isUnixSymlink)
                    .map(ZipArchiveEntry::getName)
                    .findFirst();
        } catch (IOException | IllegalArgumentException unlike) {
            throw broken();
        }
    }

    private ZipFile open() throws IOException {
        ZipException last = null;
        for (Charset names : NAMES) {
            try {
                return new ZipFile(path.toFile(), names);
            } catch (ZipException otherNames) {
                last = otherNames;
            }
        }
        throw last == null ? new ZipException() : last;
    }

    private static InputFile named(Path file, String member) {
        return new InputFile(
                file,
                member,
                UnstorableText.inName(member)
                        .map(why -> CellFault.ofFile(
                                UnstorableText.RULE, "Tên tệp không lưu được: " + why.message(), REMEDY)));
    }

    private InputFile unpack(ZipFile zip, ZipEntry entry, String member, Path folder) throws IOException {
        int dot = member.lastIndexOf('.');
        String ending = dot < 0 ? "" : member.substring(dot).toLowerCase(Locale.ROOT);
        if (ending.equals(".zip")) {
            throw new UnreadableFileException(
                    "file-nested", "Tệp nén chứa một tệp nén khác (%s)".formatted(entry.getName()), REMEDY);
        }
        Path file = Files.createTempFile(folder, "", FileFormat.find(member).isPresent() ? ending : "");
        CRC32 sum = new CRC32();
        try (InputStream part = new CheckedInputStream(new StatedSize(entry, zip.getInputStream(entry)), sum)) {
            Files.copy(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (sum.getValue() != entry.getCrc()) {
            throw broken();
        }
        return named(file, member);
    }

    private static UnreadableFileException unreadable(ZipException malformed) {
        boolean password = String.valueOf(malformed.getMessage()).contains("encrypted");
        return password ? new UnreadableFileException("file-encrypted", "Tệp nén có mật khẩu", REMEDY) : broken();
    }

    private static UnreadableFileException broken() {
        return new UnreadableFileException("file-broken", "Tệp nén bị hỏng, không giải nén được", REMEDY);
    }
}
