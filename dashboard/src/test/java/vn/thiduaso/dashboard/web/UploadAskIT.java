package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015, step 2: what is asked of a file is answered by what forms send, whatever stands in its cells. */
class UploadAskIT extends UploadAskHome {

    @Test
    void shouldListAsManyColumnsOfAWideTableAsAPageIsFor() throws IOException, InterruptedException {
        StringBuilder heads = new StringBuilder("STT;Đơn vị;Tỷ lệ hồ sơ xử lý đúng hạn (trước hạn, đúng hạn)");
        StringBuilder row = new StringBuilder("1;Xã Một;95,5");
        for (int column = 0; column < 1_100; column++) {
            heads.append(";Lạ ").append(column);
            row.append(";chữ ").append("x".repeat(300));
        }
        HttpResponse<String> sent =
                visit.send("/upload", ABOUT, "rong.csv", (heads + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        String location = sent.headers().firstValue("Location").orElseThrow();

        String page = settled(location.substring(location.indexOf("/upload/")));

        assertThat(Pattern.compile("<select id=\"column-").matcher(page).results())
                .hasSizeBetween(100, 1_000);
        assertThat(page).contains("cột nữa không liệt kê ở đây", "… và 1.080 điều như vậy nữa");
        assertThat(Pattern.compile("card note").matcher(page).results()).hasSize(21);
        assertThat(page).contains("(“chữ " + "x".repeat(96) + "…”…)");
    }

    @Test
    void shouldTakeASuggestionForANameWithALineBreak() throws IOException, InterruptedException {
        String draft = send(units("Xã\nMộtt"));
        assertThat(settled(draft)).contains("name=\"certain\"");

        visit.post(draft + "/answer", Map.of("certain", "true", "asked", shown(settled(draft))));

        assertThat(settled(draft)).contains(draft + "/mapping");
        assertThat(visit.get("/upload?lang=vi").statusCode()).isEqualTo(200);
        assertThat(visit.get("/todo?lang=vi").statusCode()).isEqualTo(200);
        visit.post(draft + "/mapping", Map.of("name", "Biểu"));
        assertThat(settled(draft)).contains("/take");
        visit.post(draft + "/take", Map.of());
        settled(draft);
        assertThat(figures.home().lake().observations().of(sent().get(0).id()))
                .isNotEmpty()
                .allMatch(figure -> figure.unit().equals("U1"));
    }

    @Test
    void shouldTakeWhatIsTypedForANameWithALineBreak() throws IOException, InterruptedException {
        String draft = send(units("Phòng\r\nquản trị", "Xã Hai"));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(1);

        String field = asked.values().iterator().next();
        assertThat(visit.post(draft + "/answer", Map.of("other." + field, "Xã Một"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(settled(draft)).contains(draft + "/mapping");
    }

    @Test
    void shouldTellWhatIsNoAnswerAndKeepItOpen() throws IOException, InterruptedException {
        String draft = send(List.of(List.of(1, "Xã Một", 90, 100, 7)));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(1);

        HttpResponse<String> told = visit.post(
                draft + "/answer?lang=vi",
                Map.of("answer." + asked.values().iterator().next(), "KHONG_CO"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("“KHONG_CO” không phải một câu trả lời chọn được");
        assertThat(asked(settled(draft))).isEqualTo(asked);
    }

    @Test
    void shouldKeepAMappingUnderANameOfOneLine() throws IOException, InterruptedException {
        String draft = send(units("Xã Một"));
        assertThat(settled(draft)).contains(draft + "/mapping");

        for (String name : List.of("Biểu\nmột", "Biểu\r\nmột", "Biểu @ một", "x".repeat(101))) {
            HttpResponse<String> told = visit.post(draft + "/mapping?lang=vi", Map.of("name", name));
            assertThat(told.statusCode()).as(name).isEqualTo(422);
            assertThat(told.body()).contains("trên một dòng");
        }
        assertThat(figures.home().lake().mappings().latest("SERVICE-766")).isEmpty();
    }

    /** A form of a page whose questions are answered one by one may have more fields than a server takes by itself. */
    @Test
    void shouldAskManyQuestionsAHundredAtATime() throws IOException, InterruptedException {
        String draft = send(
                units(IntStream.range(0, 450).mapToObj(at -> "Phòng số " + at).toArray(String[]::new)));

        int pages = 0;
        for (String page = settled(draft); !page.contains(draft + "/mapping"); page = settled(draft)) {
            Map<String, String> form = new LinkedHashMap<>();
            asked(page).values().forEach(field -> {
                form.put("answer." + field, "skip");
                form.put("other." + field, "");
            });
            assertThat(form).hasSizeLessThanOrEqualTo(200);
            assertThat(page.contains("câu nữa, được hỏi sau")).isEqualTo(++pages < 5);
            assertThat(visit.post(draft + "/answer", form).statusCode()).isEqualTo(302);
        }

        assertThat(pages).isEqualTo(5);
    }

    /** As approving sends them, one for each file of a period. */
    @Test
    void shouldPassOverNoFieldOfAFormOfThousands() throws IOException, InterruptedException {
        String draft = send(units("Phòng A"));
        Map<String, String> form = new LinkedHashMap<>();
        IntStream.range(0, 2_000).forEach(at -> form.put("file." + at, "0123456789abcdef"));
        form.put("other." + asked(settled(draft)).values().iterator().next(), "U1");

        assertThat(visit.post(draft + "/answer", form).statusCode()).isEqualTo(302);

        assertThat(settled(draft)).contains(draft + "/mapping");
    }
}
