package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-015, step 2: what was said of earlier files, and in other windows, when a file is asked about. */
class UploadAskAgainIT extends UploadAskHome {

    @Test
    void shouldAskASenderOnceWhatAUnitIsCalledAndOnlySuggestItToOthers() throws IOException, InterruptedException {
        String first = send(units("Phòng A", "Xã Hai"));
        String field = asked(settled(first)).values().iterator().next();
        visit.post(first + "/answer", Map.of("other." + field, "U1"));
        assertThat(settled(first)).contains("Phòng A").doesNotContain("đã biết từ lần trước");
        visit.post(first + "/mapping", Map.of("name", "Biểu"));
        settled(first);

        String next = settled(send(workbook("", "Cơ quan", units("Phòng A", "Xã Hai"))));

        assertThat(asked(next)).isEmpty();
        assertThat(next).contains("/mapping", "đã biết từ lần trước");

        visit = Visit.of(server, database, "khac");
        String others = settled(send(workbook("", "Cơ quan", units("Phòng A", "Xã Hai"))));
        assertThat(asked(others)).hasSize(1);
        assertThat(others).contains("người gửi khác đã trả lời như vậy");
    }

    @Test
    void shouldChooseWhatAKeptMappingSaysWhereItsNextFileIsReadAnew() throws IOException, InterruptedException {
        String first = send(units("Phòng A", "Xã Hai"));
        String field = asked(settled(first)).values().iterator().next();
        visit.post(first + "/answer", Map.of("other." + field, "U1"));
        visit.post(first + "/mapping", Map.of("name", "Biểu", "seen", hidden(settled(first), "seen")));
        settled(first);
        String next = send(units("Phòng A", "Xã Hai"));
        assertThat(settled(next)).contains("/reread");

        visit.post(next + "/reread", Map.of());
        String page = settled(next);

        assertThat(asked(page)).hasSize(1);
        assertThat(page).containsPattern("<input[^>]*value=\"U1\"[^>]*checked");
    }

    @Test
    void shouldNotForgetNamesOfAnEarlierVersionThatALaterFileDoesNotHave() throws IOException, InterruptedException {
        for (String name : List.of("Phòng A", "Phòng B")) {
            String draft = send(workbook("", name.equals("Phòng A") ? "Đơn vị" : "Cơ quan", units(name, "Xã Hai")));
            visit.post(
                    draft + "/answer",
                    Map.of("other." + asked(settled(draft)).values().iterator().next(), "U1"));
            visit.post(draft + "/mapping", Map.of("name", "Biểu", "seen", hidden(settled(draft), "seen")));
            settled(draft);
        }

        assertThat(figures.home().lake().mappings().latest("SERVICE-766"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.yaml()).contains("Phòng A", "Phòng B"));
    }

    @Test
    void shouldTellBeforeAnythingElseThatATableIsOfAnotherPeriod() throws IOException, InterruptedException {
        String page = settled(send(workbook("BÁO CÁO SỐ LIỆU THÁNG 9 NĂM 2026", "Đơn vị", units("Phòng A"))));

        int told = page.indexOf("kỳ 2026-09, không phải kỳ đang nạp");
        assertThat(told).isPositive();
        assertThat(page.indexOf("class=\"sheet taken\"")).isGreaterThan(told);
        assertThat(page.indexOf("<fieldset>")).isGreaterThan(told);
        assertThat(page.indexOf("/discard\""))
                .as("the way out stands beside it")
                .isLessThan(page.indexOf("<fieldset>"));
    }

    @Test
    void shouldTellWhatAnotherTabAnsweredInTheMeantimeAndLetItStand() throws IOException, InterruptedException {
        String draft = send(units("Phòng A", "Phòng B"));
        Map<String, String> asked = asked(settled(draft));
        List<String> fields = List.copyOf(asked.values());
        assertThat(visit.post(draft + "/answer", Map.of("other." + fields.get(0), "U1"))
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> told = visit.post(
                draft + "/answer?lang=vi", Map.of("other." + fields.get(0), "U2", "other." + fields.get(1), "U2"));
        HttpResponse<String> same =
                visit.post(draft + "/answer?lang=vi", Map.of("other." + fields.get(0), "UBND Xã Một"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("“Phòng A” đã được trả lời là “Xã Một” ở một cửa sổ khác", "“U2”");
        assertThat(same.statusCode()).isEqualTo(302);
        assertThat(database.sql()
                        .fetchValue("select answers from dashboard.draft")
                        .toString())
                .contains("\"unit/Phòng A\":\"U1\"", "\"unit/Phòng B\":\"U2\"");
    }

    @Test
    void shouldKeepNoMappingThatWasChangedInAnotherTabSinceItWasLookedOver() throws IOException, InterruptedException {
        String draft = send(units("Xã Một"));
        String page = settled(draft);
        Matcher note =
                Pattern.compile("name=\"was\\.([0-9a-f]+)\" value=\"note\"").matcher(page);
        assertThat(note.find()).isTrue();
        Map<String, String> column = Map.of("answer." + note.group(1), "evidence", "was." + note.group(1), "note");
        assertThat(visit.post(draft + "/answer", column).statusCode()).isEqualTo(302);

        HttpResponse<String> told =
                visit.post(draft + "/mapping?lang=vi", Map.of("name", "Biểu", "seen", hidden(page, "seen")));
        HttpResponse<String> other = visit.post(
                draft + "/answer?lang=vi", Map.of("answer." + note.group(1), "period", "was." + note.group(1), "note"));

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Cách đọc đã được sửa ở một cửa sổ khác");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(figures.home().lake().mappings().latest("SERVICE-766")).isEmpty();
        String now = hidden(settled(draft), "seen");
        assertThat(visit.post(draft + "/mapping", Map.of("name", "Biểu", "seen", now))
                        .statusCode())
                .isEqualTo(302);
        settled(draft);
        assertThat(visit.post(draft + "/answer?lang=vi", column).body()).contains("đã được xác nhận ở một cửa sổ khác");
    }

    /** Two tabs, or two people at one account. */
    @Test
    void shouldLoseNoAnswerOfTwoFormsThatComeTogether() throws Exception {
        String draft = send(units("Phòng A", "Phòng B", "Phòng C", "Phòng D", "Phòng E", "Phòng F"));
        Map<String, String> asked = asked(settled(draft));
        assertThat(asked).hasSize(6);
        List<Callable<Integer>> forms = asked.values().stream()
                .<Callable<Integer>>map(field -> () -> Visit.of(server, database, "gui")
                        .post(draft + "/answer", Map.of("other." + field, "U1"))
                        .statusCode())
                .toList();

        ExecutorService tabs = Executors.newFixedThreadPool(6);
        for (Future<Integer> form : tabs.invokeAll(forms)) {
            assertThat(form.get()).isEqualTo(302);
        }
        tabs.shutdown();

        assertThat(settled(draft)).contains(draft + "/mapping");
        assertThat(database.sql()
                        .fetchValue("select answers from dashboard.draft")
                        .toString())
                .contains("Phòng A", "Phòng B", "Phòng C", "Phòng D", "Phòng E", "Phòng F");
    }
}
