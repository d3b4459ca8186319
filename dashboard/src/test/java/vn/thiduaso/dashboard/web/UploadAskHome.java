package vn.thiduaso.dashboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks that something is asked about, and somebody who answers: what tests of UC-015, step 2, begin with. */
abstract class UploadAskHome extends UploadHome {

    private static final Pattern ASKED =
            Pattern.compile("<legend>.*?<span>([^<]*)</span>.*?name=\"other\\.([0-9a-f]+)\"", Pattern.DOTALL);

    Visit visit;

    @BeforeEach
    void enter() {
        visit = as("gui");
    }

    String send(List<List<Object>> rows) throws IOException, InterruptedException {
        return send(workbook("", "Đơn vị", rows));
    }

    String send(byte[] workbook) throws IOException, InterruptedException {
        HttpResponse<String> sent = visit.send("/upload", ABOUT, "bieu.xlsx", workbook);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String location = sent.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/upload/"));
    }

    String settled(String draft) throws IOException, InterruptedException {
        HttpResponse<String> page = visit.get(draft + "?lang=vi");
        while (page.headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(20);
            page = visit.get(draft + "?lang=vi");
        }
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    /** Names of the fields in which something else may be said, by the question. */
    static Map<String, String> asked(String page) {
        Map<String, String> asked = new LinkedHashMap<>();
        Matcher found = ASKED.matcher(page);
        while (found.find()) {
            asked.put(found.group(1), found.group(2));
        }
        return asked;
    }

    /** What the page says it shows. */
    static String shown(String page) {
        Matcher found = Pattern.compile("name=\"asked\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /**
     * A title, two rows of heads, and rows under them; an empty text is a blank cell.
     *
     * @param unitHead over the column of the units
     */
    static byte[] workbook(String title, String unitHead, List<List<Object>> rows) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.of(title));
        all.add(List.of("STT", unitHead, "Tỷ lệ hồ sơ xử lý đúng hạn (trước hạn, đúng hạn)", "", "Số liệu X"));
        all.add(List.of("", "", "Tử số", "Mẫu số", ""));
        all.addAll(rows);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Biểu 01");
            for (List<Object> cells : all) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int at = 0; at < cells.size(); at++) {
                    if (cells.get(at) instanceof Integer number) {
                        row.createCell(at).setCellValue(number);
                    } else if (!cells.get(at).equals("")) {
                        row.createCell(at).setCellValue(cells.get(at).toString());
                    }
                }
            }
            for (String range : List.of("A2:A3", "B2:B3", "C2:D2", "E2:E3")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Figures of one indicator, a row for each name. */
    static List<List<Object>> units(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(at -> List.<Object>of(at + 1, names[at], 90 + at % 10, 100))
                .toList();
    }

    static String hidden(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
