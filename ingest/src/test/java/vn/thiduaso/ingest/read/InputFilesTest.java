package vn.thiduaso.ingest.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InputFilesTest {

    private static final String CSV = "unit,indicator,value\nA1,MEETINGS,4\n";
    private static final ReadLimits SMALL = new ReadLimits(
            100_000_000,
            ReadLimits.batch().workbook(),
            new ReadLimits.Packed(300_000, 40_000_000, 30_000_000, 5, 200),
            new ReadLimits.Unpacked(50_000_000, 8),
            100,
            1_000,
            true);

    @TempDir
    Path folder;

    @Test
    void shouldGiveTheFilesOfAFolderInTheOrderOfTheirNamesAndTellWhatIsNone() throws IOException {
        Path given = Files.createDirectories(folder.resolve("quy-3/xa/.git"));
        Path top = folder.resolve("quy-3");
        for (String name :
                List.of("b.csv", "a.csv", "xa/c.csv", "~$b.xlsx", ".DS_Store", "Thumbs.db", "xa/.git/x.csv")) {
            Files.writeString(top.resolve(name), CSV);
        }
        zip(top.resolve("z.zip"), StandardCharsets.UTF_8, "Đơn vị/x.csv", "__MACOSX/._x.csv");
        Files.createSymbolicLink(top.resolve("link.csv"), top.resolve("a.csv"));
        assertThat(given).exists();

        try (InputFiles inputs = InputFiles.of(List.of(top, top.resolve("b.csv")), ReadLimits.batch())) {
            assertThat(inputs.files())
                    .extracting(InputFile::name)
                    .containsExactly(
                            "quy-3/a.csv", "quy-3/b.csv", "quy-3/xa/c.csv", "quy-3/z.zip/Đơn vị/x.csv", "b.csv");
            assertThat(inputs.passedOver())
                    .containsExactly(
                            "quy-3/.DS_Store",
                            "quy-3/Thumbs.db",
                            "quy-3/link.csv",
                            "quy-3/xa/.git",
                            "quy-3/z.zip/__MACOSX/._x.csv",
                            "quy-3/~$b.xlsx");
            assertThat(inputs.files())
                    .allMatch(file -> file.open(ReadLimits.batch()).bytes() == CSV.length());
        }
    }

    @Test
    void shouldDeleteWhatWasUnpacked() throws IOException {
        Path archive = zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, "2.csv", "1.csv");
        Path unpacked;

        try (InputFiles inputs = InputFiles.of(List.of(archive), ReadLimits.batch())) {
            assertThat(inputs.files()).extracting(InputFile::name).containsExactly("a.zip/1.csv", "a.zip/2.csv");
            SourceFile file = inputs.files().get(0).open(ReadLimits.batch());
            assertThat(file.name()).isEqualTo("a.zip/1.csv");
            assertThat(file.format()).isEqualTo(FileFormat.CSV);
            assertThat(Files.readString(file.path())).isEqualTo(CSV);
            unpacked = file.path().getParent();
        }

        assertThat(unpacked).doesNotExist();
    }

    @Test
    void shouldReadNamesThatAreNotInUnicode() throws IOException {
        Path archive = zip(folder.resolve("old.zip"), Charset.forName("windows-1258"), "xa\u0303.csv");

        try (InputFiles inputs = InputFiles.of(List.of(archive), ReadLimits.batch())) {
            assertThat(inputs.files()).extracting(InputFile::name).containsExactly("old.zip/xã.csv");
        }
    }

    @Test
    void shouldCallTheFolderOneStandsInByItsName() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("quy-3")).resolve("a.csv"), CSV);

        try (InputFiles inputs = InputFiles.of(List.of(folder.resolve("quy-3/.")), ReadLimits.batch())) {
            assertThat(inputs.files()).extracting(InputFile::name).containsExactly("quy-3/a.csv");
        }
    }

    interface Content {
        void into(ZipOutputStream zip) throws IOException;
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("file-nested", "zip in a zip", zip -> put(zip, "b/inner.zip", "x")),
                refused("file-path", "way out of the folder", zip -> put(zip, "../../evil.csv", CSV)),
                refused("file-path", "way out, as Windows writes it", zip -> put(zip, "..\\evil.csv", CSV)),
                refused("file-path", "way from the root", zip -> put(zip, "/etc/evil.csv", CSV)),
                refused("file-path", "way from a drive", zip -> put(zip, "C:\\evil.csv", CSV)),
                refused("file-disguised", "one name twice", zip -> {
                    put(zip, "a.csv", CSV);
                    put(zip, "A.csv", CSV);
                }),
                refused("file-too-large", "too many files", zip -> {
                    for (int i = 0; i < 6; i++) {
                        put(zip, i + ".csv", CSV);
                    }
                }),
                refused("file-too-large", "ratio bomb", zip -> put(zip, "a.csv", "x".repeat(11_000_000))),
                refused("file-too-large", "large file", zip -> put(zip, "a.csv", "x".repeat(30_000_001))),
                refused("file-empty", "nothing inside", zip -> {}),
                refused("file-empty", "nothing but leftovers", zip -> put(zip, "__MACOSX/._a.csv", "x")));
    }

    private static Arguments refused(String rule, String what, Content content) {
        return Arguments.of(rule, what, content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void shouldRefuseAnArchiveBeforeAnythingOfItIsRead(String rule, String what, Content content) throws IOException {
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            content.into(zip);
        }

        refuse(rule, archive);
    }

    @Test
    void shouldRefuseADamagedALockedAndALyingArchive() throws IOException {
        byte[] sound = Files.readAllBytes(zip(folder.resolve("sound.zip"), StandardCharsets.UTF_8, "a.csv"));
        int directory = new String(sound, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");

        byte[] locked = sound.clone();
        locked[6] |= 1;
        locked[directory + 8] |= 1;
        byte[] lying = sound.clone();
        lying[directory + 24] = 5;
        byte[] damaged = sound.clone();
        Arrays.fill(damaged, 36, directory - 20, (byte) 0x55);

        refuse("file-encrypted", Files.write(folder.resolve("locked.zip"), locked));
        refuse("file-broken", Files.write(folder.resolve("lying.zip"), lying));
        refuse("file-broken", Files.write(folder.resolve("damaged.zip"), damaged));
        refuse("file-broken", Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sound, sound.length / 2)));
        refuse("file-broken", Files.writeString(folder.resolve("text.zip"), CSV));
        refuse("file-broken", Files.write(folder.resolve("prefixed.zip"), prefixed("%PDF-1.7\n", sound)));
        refuse("file-too-large", Files.write(folder.resolve("large.zip"), new byte[300_001]));
    }

    @ParameterizedTest
    @CsvSource({"7z, 377abcaf271c0004", "RAR, 526172211a070100", "GZIP, 1f8b0808", "BZIP2, 425a6839", "XZ, fd377a585a00"
    })
    void shouldSayWhatAnotherArchiveIsThatIsNamedLikeAZipAndHowToMendIt(String kind, String head) throws IOException {
        Path file = Files.write(folder.resolve("so-lieu.zip"), HexFormat.of().parseHex(head));

        assertThat(refusal(file).rule()).isEqualTo("file-disguised");
        assertThat(refusal(file).message()).contains("tệp nén " + kind);
        assertThat(refusal(file).remedy()).contains("nén lại thành ZIP");
    }

    @Test
    void shouldSayThatATarIsOne() throws IOException {
        Path file = folder.resolve("so-lieu.zip");
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
            TarArchiveEntry entry = new TarArchiveEntry("a.csv");
            entry.setSize(CSV.length());
            tar.putArchiveEntry(entry);
            tar.write(CSV.getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }

        assertThat(refusal(file).message()).contains("tệp nén TAR");
        assertThat(SourceFile.unknownEnding("so-lieu.RAR").fault().remedy()).contains(".zip");
    }

    private static CellFault refusal(Path file) {
        try (InputFiles inputs = InputFiles.of(List.of(file), ReadLimits.batch())) {
            return inputs.files().get(0).refusal().orElseThrow();
        }
    }

    private static byte[] prefixed(String before, byte[] content) {
        byte[] both = Arrays.copyOf(before.getBytes(StandardCharsets.UTF_8), before.length() + content.length);
        System.arraycopy(content, 0, both, before.length(), content.length);
        return both;
    }

    @Test
    void shouldRefuseALinkToAnotherFile() throws IOException {
        Path archive = folder.resolve("link.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(archive)) {
            ZipArchiveEntry link = new ZipArchiveEntry("xa/so-lieu.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
            out.putArchiveEntry(link);
            out.write("/etc/hostname".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }

        refuse("file-path", archive);
    }

    @Test
    void shouldRefuseAnEmptyFolderAndANameThatCannotBeKept() throws IOException {
        refuse("file-empty", Files.createDirectory(folder.resolve("empty")));
        refuse(UnstorableText.RULE, Files.writeString(folder.resolve("a\u0007b.csv"), CSV));
    }

    @Test
    void shouldUnpackNoMoreOfAllArchivesOfACallThanIsAllowed() throws IOException {
        Path large = packed("a.zip", 1, 25_000_000);
        Path rest = packed("b.zip", 2, 12_400_000);
        Path over = packed("c.zip", 1, 300_000);
        Path small = zip(folder.resolve("d.zip"), StandardCharsets.UTF_8, "1.csv");
        try (InputFiles units = InputFiles.of(List.of(large), SMALL);
                InputFiles figures = units.further(List.of(rest, over, small))) {
            assertThat(figures.files())
                    .extracting(InputFile::name)
                    .containsExactly("b.zip/0.csv", "b.zip/1.csv", "c.zip", "d.zip/1.csv");
            assertThat(figures.files().get(2).refusal()).hasValueSatisfying(fault -> {
                assertThat(fault.rule()).isEqualTo("file-too-large");
                assertThat(fault.message())
                        .isEqualTo("Tệp nén này cùng các tệp nén trước nó nở ra 51 MB, vượt mức 50 MB cho một lần nạp");
                assertThat(fault.remedy()).isEqualTo("Nạp làm nhiều lần, mỗi lần ít tệp nén hơn");
            });
        }
    }

    @Test
    void shouldUnpackNoMoreFilesOfAllArchivesOfACallThanIsAllowed() throws IOException {
        List<Path> archives = List.of(packed("a.zip", 5, 100), packed("b.zip", 4, 100), packed("c.zip", 3, 100));

        try (InputFiles inputs = InputFiles.of(archives, SMALL)) {
            assertThat(inputs.files()).hasSize(9);
            assertThat(inputs.files().get(5).refusal().map(CellFault::message))
                    .contains("Tệp nén này cùng các tệp nén trước nó có 9 tệp, nhiều hơn mức 8 cho một lần nạp");
        }
        try (InputFiles again = InputFiles.of(archives.subList(1, 3), SMALL)) {
            assertThat(again.files())
                    .as("another call")
                    .allMatch(file -> file.refusal().isEmpty());
        }
    }

    /** Letters that pack some forty to one. */
    private Path packed(String name, int files, int bytes) throws IOException {
        StringBuilder text = new StringBuilder(bytes);
        for (int row = 0; text.length() < bytes; row++) {
            text.append(row % 97).append(",a".repeat(60));
        }
        text.setLength(bytes);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int file = 0; file < files; file++) {
                put(zip, file + ".csv", text.toString());
            }
        }
        return folder.resolve(name);
    }

    @Test
    void shouldLeaveAFileThatIsNoneOfOursToWhoeverOpensIt() throws IOException {
        Path archive = zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, "letter.docx", "a.csv");

        try (InputFiles inputs = InputFiles.of(List.of(archive, folder.resolve("nowhere.csv")), SMALL)) {
            assertThat(inputs.files()).hasSize(3);
            assertThatThrownBy(() -> inputs.files().get(1).open(SMALL)).hasMessageContaining(".xlsx");
            assertThatThrownBy(() -> inputs.files().get(2).open(SMALL)).hasMessageContaining("Không có tệp này");
        }
    }

    private static void refuse(String rule, Path given) {
        try (InputFiles inputs = InputFiles.of(List.of(given), SMALL)) {
            assertThat(inputs.files()).hasSize(1);
            assertThatThrownBy(() -> inputs.files().get(0).open(SMALL))
                    .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                        assertThat(e.fault().rule()).as(e.getMessage()).isEqualTo(rule);
                        assertThat(e.fault().remedy()).isNotBlank();
                    });
        }
    }

    private static Path zip(Path file, Charset names, String... members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String member : members) {
                put(zip, member, CSV);
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
