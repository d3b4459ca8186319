package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.ingest.commit.RolePlay;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files nobody should open, sent on the page: each is refused there in words that say why and what to do, and leaves nothing behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedUploadIT {

    private static final String FIGURES = "unit,indicator,period,numerator,denominator\nU1,ON_TIME,2026-10,5,9\n";

    @TempDir
    static Path folder;

    private ExampleFigures figures;
    private Database database;
    private Server server;

    @BeforeAll
    void start() {
        figures = new ExampleFigures(folder);
        figures.load(Period.parse("2026-09"), 5, new Actor("Trước"));
        database = Databases.H2.open();
        ExampleAccounts.put(database, "gui", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, ExampleFigures.CLOCK);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<Arguments> files() throws Exception {
        byte[] text = FIGURES.getBytes(StandardCharsets.UTF_8);
        byte[] archive = zip(Map.of("so-lieu.csv", text));
        return Stream.of(
                arguments(
                        "trong.zip",
                        zip(Map.of("so-lieu.csv", text, "trong.zip", archive)),
                        "Tệp nén chứa một tệp nén khác (trong.zip)"),
                arguments(
                        "ra-ngoai.zip",
                        zip(Map.of("../so-lieu.csv", text)),
                        "Tệp nén có mục “../so-lieu.csv” ghi đường dẫn ra ngoài"),
                arguments("no-to.zip", zip(Map.of("so-lieu.csv", new byte[30_000_000])), "Tệp nén nở ra gấp"),
                arguments("mat-khau.zip", flagged(archive), "Tệp nén có mật khẩu"),
                arguments("cut.zip", java.util.Arrays.copyOf(archive, archive.length / 2), "Tệp nén bị hỏng"),
                arguments("mat-khau.xlsx", encrypted(), "Bảng tính có mật khẩu"),
                arguments("macro.xlsx", workbook("xl/vbaProject.bin"), "Bảng tính có macro"),
                arguments("macro.xlsm", workbook("xl/vbaProject.bin"), "Bảng tính có macro"),
                arguments(
                        "lien-ket.xlsx",
                        workbook("xl/externalLinks/externalLink1.xml"),
                        "Bảng tính có liên kết ra ngoài"),
                arguments("van-ban.xlsx", text, "Tệp mang đuôi .xlsx nhưng nội dung là"),
                arguments("pdf.csv", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "nội dung là một tệp PDF"),
                arguments("nen.ods", archive, "không phải bảng tính OpenDocument"),
                arguments("chuong-trinh.exe", text, "Không nhận loại tệp này"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void shouldRefuseOnThePageAndLeaveNothing(String name, byte[] file, String why) throws Exception {
        Set<String> before = temporary();
        Visit visit = Visit.of(server, database, "gui");
        String draft = send(visit, name, file);

        assertThat(settled(visit, draft))
                .contains("từ chối", name, why)
                .doesNotContain("/take")
                .doesNotContain("/marked/");

        visit.post(draft + "/take", Map.of());
        assertThat(settled(visit, draft)).as("nothing to take").contains("từ chối");
        assertThat(figures.home().lake().submissions().of("SERVICE-766", ExampleFigures.PERIOD))
                .isEmpty();
        visit.post(draft + "/discard", Map.of());
        assertThat(uploads()).isEmpty();
        assertThat(left(before)).isEmpty();
    }

    @Test
    void shouldSubmitNothingForAClosedPeriod() throws Exception {
        Period closed = Period.parse("2026-08");
        figures.send(closed, 5, new Actor("Gửi"));
        new RolePlay(ExampleFigures.CLOCK, new Actor("Gửi"), new Actor("Duyệt"), new Actor("Chốt"))
                .close(figures.home().lake(), ExampleFigures.SET, closed);
        Visit visit = Visit.of(server, database, "gui");
        String draft =
                send(visit, "muon.csv", FIGURES.replace("2026-10", "2026-08").getBytes(StandardCharsets.UTF_8), closed);

        assertThat(settled(visit, draft)).contains("Kỳ này đã chốt");

        visit.post(draft + "/take", Map.of());
        settled(visit, draft);
        assertThat(figures.home().lake().standings("SERVICE-766", closed))
                .extracting(standing -> standing.state())
                .containsExactlyInAnyOrder(State.CLOSED, State.CHECKED);
    }

    private String send(Visit visit, String name, byte[] file) throws IOException, InterruptedException {
        return send(visit, name, file, ExampleFigures.PERIOD);
    }

    private static String send(Visit visit, String name, byte[] file, Period period)
            throws IOException, InterruptedException {
        HttpResponse<String> sent =
                visit.send("/upload", Map.of("set", "SERVICE-766", "period", period.toString()), name, file);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String location = sent.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/upload/"));
    }

    private static String settled(Visit visit, String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = visit.get(draft + "?lang=vi");
        while (page.headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(20);
            page = visit.get(draft + "?lang=vi");
        }
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private Set<Path> uploads() throws IOException {
        Path uploads = folder.resolve("uploads");
        if (!Files.exists(uploads)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(uploads)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    /** Files of ours, and parts of forms, among those of the system. */
    private static Set<String> temporary() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("(thiduaso-|upload_|poi).*"))
                    .forEach(names::add);
        }
        return names;
    }

    /** What is new and stays: other programs of the machine may be about theirs. */
    private static Set<String> left(Set<String> before) throws IOException, InterruptedException {
        Set<String> left = temporary();
        left.removeAll(before);
        for (int tries = 0; tries < 100 && !left.isEmpty(); tries++) {
            Thread.sleep(100);
            left.retainAll(temporary());
        }
        return left;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : new LinkedHashMap<>(parts).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(part.getValue().length > 1_000_000 ? ZipEntry.DEFLATED : ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** An archive whose entries say that they have a password: bit 0 of the flags, of each entry and of its line in the directory. */
    private static byte[] flagged(byte[] archive) {
        byte[] flagged = archive.clone();
        for (int at = 0; at + 10 < flagged.length; at++) {
            boolean packed = flagged[at] == 'P' && flagged[at + 1] == 'K';
            if (packed && flagged[at + 2] == 3 && flagged[at + 3] == 4) {
                flagged[at + 6] |= 1;
            } else if (packed && flagged[at + 2] == 1 && flagged[at + 3] == 2) {
                flagged[at + 8] |= 1;
            }
        }
        return flagged;
    }

    private static byte[] workbook(String part) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>".getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml",
                "<workbook/>".getBytes(StandardCharsets.UTF_8),
                part,
                "x".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("unit");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var data = encryptor.getDataStream(files)) {
                workbook.write(data);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
