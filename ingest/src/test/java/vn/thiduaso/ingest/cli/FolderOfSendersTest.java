package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.ingest.cli.ExampleCommands.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-007: a folder with the files of many senders. */
class FolderOfSendersTest {

    private static final String HEADER = "unit,indicator,value\n";

    @TempDir
    Path folder;

    private ExampleCommands commands;

    @BeforeEach
    void prepare() throws IOException {
        commands = new ExampleCommands(folder);
        file("xa-a/so-lieu.csv", HEADER + "A1,MEETINGS,4\n");
        file("xa-b/so-lieu.csv", HEADER + "A2,MEETINGS,năm\nA3,MEETINGS,5\n");
        file("xa-c/so-lieu.csv", HEADER + "A4,MEETINGS,\"6\n");
    }

    private String quarter() {
        return folder.resolve("quy-3").toString();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve("quy-3").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void shouldRefuseABadFileOfAFolderAloneAndLoadTheOthers() {
        Result result = commands.ingest("--units", "units.csv", quarter());

        assertThat(result.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(result.out())
                .contains("quy-3/xa-a/so-lieu.csv: nhận; đọc 1, nhận 1, cách ly 0")
                .contains("quy-3/xa-b/so-lieu.csv: nhận có cảnh báo; đọc 2, nhận 1, cách ly 1")
                .contains("quy-3/xa-c/so-lieu.csv: từ chối");
        assertThat(result.err()).contains("Từ chối 1 tệp, các tệp khác vẫn được nạp");
    }

    @Test
    void shouldAddUpTheFilesOfEachSender() {
        Result result = commands.ingest("--units", "units.csv", quarter());

        assertThat(result.err().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "tệp nhận cảnh báo từ chối đã có dòng đọc dòng nhận cách ly nơi gửi",
                        "1 1 0 0 0 1 1 0 xa-a",
                        "1 0 1 0 0 2 1 1 xa-b",
                        "1 0 0 1 0 0 0 0 xa-c");
    }

    @Test
    void shouldLoadOnlyWhatIsNewWhenTheFolderIsGivenAgain() throws IOException {
        commands.ingest("--units", "units.csv", quarter());
        file("xa-c/so-lieu.csv", HEADER + "A4,MEETINGS,6\n");

        Result again = commands.ingest("--units", "units.csv", quarter());

        assertThat(again.out())
                .contains("quy-3/xa-a/so-lieu.csv: đã nạp từ trước")
                .contains("quy-3/xa-b/so-lieu.csv: đã nạp từ trước")
                .contains("quy-3/xa-c/so-lieu.csv: nhận; đọc 1, nhận 1, cách ly 0");
        assertThat(again.err()).contains("Có 3 tệp số liệu, 2 tệp đã có trong kho");
        assertThat(again.err().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("1 0 0 0 1 1 1 0 xa-a", "1 0 0 0 1 2 1 1 xa-b", "1 1 0 0 0 1 1 0 xa-c");
    }

    @Test
    void shouldCountAFileWithoutASoundRowAmongThoseItRefused() throws IOException {
        file("xa-d/so-lieu.csv", HEADER + "A4,MEETINGS,bốn\n");

        Result result = commands.ingest("--units", "units.csv", quarter());

        assertThat(result.err()).contains("Từ chối 2 tệp, các tệp khác vẫn được nạp");
        assertThat(result.err().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("1 0 0 1 0 1 0 1 xa-d", "5 2 1 2 0 15 13 2 Tất cả");
    }

    @Test
    void shouldStillRefuseTheCallForAFileThatIsNamed() {
        Result result = commands.ingest("--units", "units.csv", "quy-3/xa-a/so-lieu.csv", "quy-3/xa-c/so-lieu.csv");

        assertThat(result.exit()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(result.err()).contains("Không nhận; kho số liệu giữ nguyên như trước.");
    }

    @Test
    void shouldGiveEachSenderAPageOfHisOwn() throws IOException {
        commands.ingest(
                "--units", "units.csv", "--report", folder.resolve("ket-qua").toString(), quarter());

        Path page = Path.of("ket-qua-kiem-tra.html");
        String all = Files.readString(folder.resolve("ket-qua").resolve(page));
        String ofB = Files.readString(folder.resolve("ket-qua/xa-b").resolve(page));
        assertThat(all).contains("xa-a/so-lieu.csv", "xa-b/so-lieu.csv", "xa-c/so-lieu.csv", "href=\"xa-b/quy-3");
        assertThat(ofB).contains("xa-b/so-lieu.csv").doesNotContain("xa-a", "xa-c");
        assertThat(folder.resolve("ket-qua/xa-b/quy-3 xa-b so-lieu.csv (đã đánh dấu).xlsx"))
                .exists();
        assertThat(folder.resolve("ket-qua/xa-a").resolve(page)).exists();
    }

    @Test
    void shouldTellOfVeryManyFaultsTheCausesAndTheFirstPlacesAndWhereAllAre() throws IOException {
        for (int sender = 0; sender < 30; sender++) {
            file(
                    "xa-%02d/so-lieu.csv".formatted(sender),
                    HEADER + "A1,MEETINGS,bốn %d\n".formatted(sender).repeat(8));
        }
        Path reports = folder.resolve("ket-qua");

        Result whole = commands.ingest("--units", "units.csv", "--dry-run", "--report", reports.toString(), quarter());
        Result alone = commands.ingest("--units", "units.csv", "--dry-run", quarter());

        assertThat(whole.err().lines())
                .contains("241 lỗi, Ô không phải số [number-text], trong 31 tệp", "  … và 238 chỗ nữa")
                .anyMatch(line -> line.contains("Từng chỗ một") && line.contains(reports.toString()));
        assertThat(whole.err().lines().filter(line -> line.contains("Cách sửa")))
                .as("three of each of three causes, of one that occurs once one")
                .hasSizeLessThanOrEqualTo(9);
        assertThat(alone.err()).contains("thêm --report THƯ_MỤC").doesNotContain("Từng chỗ một: trang");
        assertThat(Files.readString(reports.resolve("xa-07/ket-qua-kiem-tra.html")))
                .contains("“bốn 7” không phải là số");
    }
}
