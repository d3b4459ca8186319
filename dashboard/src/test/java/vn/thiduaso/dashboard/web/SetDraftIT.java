package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.data.ExampleFigures;
import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;
import static vn.thiduaso.dashboard.store.jooq.Tables.SET_DRAFT;
import static vn.thiduaso.dashboard.store.jooq.Tables.SET_REVISION;

/** UC-041 without a browser. */
class SetDraftIT {

    private static final String WRITER = "soan";
    private static final String OTHER = "duyet";
    private static final String AUDITOR = "kiemtra";

    @TempDir
    static Path folder;

    private static ExampleFigures figures;
    private static Database database;
    private static Server server;

    @BeforeAll
    static void start() {
        figures = new ExampleFigures(folder);
        database = Databases.H2.open();
        ExampleHome.fill(database);
        ExampleAccounts.put(database, WRITER, Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty());
        ExampleAccounts.put(database, OTHER, Set.of(Role.CHAIRMAN), Optional.empty());
        ExampleAccounts.put(database, AUDITOR, Set.of(Role.AUDITOR), Optional.empty());
        server = Server.start(ServerSettings.of(0), () -> database, figures::home, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private HttpResponse<String> post(String account, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return Visit.of(server, database, account).post(path, fields);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return Visit.of(server, database, AUDITOR).get(path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Begins a draft and gives its address. */
    private String begun(String set) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(WRITER, "/set-drafts/begin", Map.of("set", set));
        assertThat(answer.statusCode()).isEqualTo(302);
        return location(answer);
    }

    private int revision(String draft) {
        return database.sql()
                .select(SET_DRAFT.REVISION)
                .from(SET_DRAFT)
                .where(SET_DRAFT.ID.eq(id(draft)))
                .fetchSingle(SET_DRAFT.REVISION);
    }

    private String stage(String draft) {
        return database.sql()
                .select(SET_DRAFT.STAGE)
                .from(SET_DRAFT)
                .where(SET_DRAFT.ID.eq(id(draft)))
                .fetchSingle(SET_DRAFT.STAGE);
    }

    private String yaml(String draft, int revision) {
        return database.sql()
                .select(SET_REVISION.YAML)
                .from(SET_REVISION)
                .where(SET_REVISION.DRAFT.eq(id(draft)).and(SET_REVISION.REVISION.eq(revision)))
                .fetchSingle(SET_REVISION.YAML);
    }

    private static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    private List<String> acts(String draft) {
        return database.sql()
                .select(AUDIT.ACT)
                .from(AUDIT)
                .where(AUDIT.ACT.like("%-set").and(AUDIT.OBJECT.contains(id(draft))))
                .orderBy(AUDIT.SEQ)
                .fetch(AUDIT.ACT);
    }

    private HttpResponse<String> change(String account, String draft, String step, String... fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(Map.of("revision", String.valueOf(revision(draft))));
        IntStream.range(0, fields.length / 2).forEach(i -> form.put(fields[2 * i], fields[2 * i + 1]));
        return post(account, draft + "/" + step, form);
    }

    @Test
    void shouldCopyASetWithTheNextVersionAndLeaveItAlone() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");

        String first = yaml(draft, 1);
        assertThat(yaml(draft, 0))
                .isEqualTo(
                        BundledIndexSets.find("PHUTAN-MINH-HOA@2").orElseThrow().yaml());
        assertThat(IndexSetSource.of(first, "set.yaml").set().version()).isEqualTo("3");
        assertThat(get(draft).body()).contains("PHUTAN-MINH-HOA@3", "không có lỗi", "role=\"tree\"");
        assertThat(get("/set-drafts").body()).contains(draft);
        assertThat(acts(draft)).containsExactly("begin-set");
    }

    @Test
    void shouldChangeANodeByItsFormAndSayAllFaultsWithTheirPlace() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");

        HttpResponse<String> saved = change(
                WRITER,
                draft,
                "node",
                "node",
                "0.0",
                "text.max",
                "6,5",
                "text.citation.document",
                "QĐ 12",
                "text.citation.certainty",
                "verbatim",
                "text.citation.quote",
                "Tối đa 6,5 điểm.",
                "type.rule",
                "ratio-linear",
                "rest.rule",
                "");

        assertThat(location(saved)).endsWith("?node=0.0&done=saved");
        assertThat(yaml(draft, 2)).contains("max: 6.5", "Tối đa 6,5 điểm.", "# Căn cứ đã đọc");
        HttpResponse<String> page = get(draft + "?node=0.0");
        assertThat(page.body()).contains("1 lỗi", "tree/PT/CQS", "Cách sửa", "QĐ 12");
        HttpResponse<String> sent = change(WRITER, draft, "send");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Còn lỗi nên chưa gửi được");
        assertThat(acts(draft)).containsExactly("begin-set", "change-set");
    }

    @Test
    void shouldNotLetTwoEditorsOverwriteEachOther() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        change(OTHER, draft, "node", "node", "0.0", "text.max", "4");

        HttpResponse<String> late =
                post(WRITER, draft + "/node", Map.of("revision", "1", "node", "0.0", "text.max", "7,25"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("duyet đã ghi bản này", "value=\"7,25\"");
        assertThat(revision(draft)).isEqualTo(2);
    }

    @Test
    void shouldAddMoveDeleteAndUndo() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");

        assertThat(location(change(WRITER, draft, "add", "node", "0", "kind", "indicator")))
                .contains("?node=0.9&");
        assertThat(location(change(WRITER, draft, "move", "node", "0.9", "to", "UP")))
                .contains("?node=0.8&");
        assertThat(location(change(WRITER, draft, "delete", "node", "0.8"))).contains("?node=0&");
        assertThat(yaml(draft, 4)).doesNotContain("MOI.1");
        change(WRITER, draft, "restore", "back", "3");

        assertThat(yaml(draft, 5)).isEqualTo(yaml(draft, 3)).contains("MOI.1");
        assertThat(change(WRITER, draft, "move", "node", "", "to", "UP").statusCode())
                .isEqualTo(422);
        assertThat(change(WRITER, draft, "drop", "node", "0", "group", "0", "number", "0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(change(WRITER, draft, "restore", "back", "99").statusCode()).isEqualTo(422);
        assertThat(change(WRITER, draft, "settings", "part", "levels", "yaml.levels", "a: [")
                        .statusCode())
                .isEqualTo(422);
        assertThat(revision(draft)).isEqualTo(5);
    }

    @Test
    void shouldReplaceTheTextByAFileAndGiveItBackAsOne() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        String text =
                yaml(draft, 1).replace("version: \"3\"", "version: \"2026\"").replace("version: 3", "version: 2026");
        Visit writer = Visit.of(server, database, WRITER);

        HttpResponse<String> sent = writer.send(
                draft + "/file", Map.of("revision", "1"), "file", "bo.yaml", text.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> broken = Visit.of(server, database, WRITER)
                .send(draft + "/file", Map.of("revision", "2"), "file", "bo.yaml", new byte[] {(byte) 0xFF});

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(get(draft + "/set.yaml").body()).isEqualTo(text);
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("không phải văn bản UTF-8");
        assertThat(get("/index-sets/SERVICE-766/1/set.yaml").body()).isEqualTo(ExampleFigures.SET.yaml());
    }

    @Test
    void shouldTakeTheTreeOfAWorkbookAndKeepTheSettings() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        byte[] workbook = Visit.of(server, database, AUDITOR).bytes(draft + "/set.xlsx");
        change(WRITER, draft, "delete", "node", "0.0");

        HttpResponse<String> sent = Visit.of(server, database, WRITER)
                .send(draft + "/file", Map.of("revision", "2"), "file", "cay.xlsx", workbook);
        HttpResponse<String> other = Visit.of(server, database, WRITER)
                .send(draft + "/file", Map.of("revision", "3"), "file", "cay.xlsx", new byte[] {1, 2, 3});

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(yaml(draft, 2)).doesNotContain("code: CQS.1");
        assertThat(IndexSetSource.of(yaml(draft, 3), "set.yaml").set().findNode("CQS.1"))
                .isPresent();
        assertThat(yaml(draft, 3)).contains("bounds:", "# Căn cứ đã đọc");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Không đọc được thành bộ chỉ số");
    }

    @Test
    void shouldBePublishedByAnotherPersonAndThenBeWhatScoreReads() throws IOException, InterruptedException {
        String draft = begun("SERVICE-766@1");
        change(WRITER, draft, "settings", "part", "general", "text.valid.from", "2026-01-01");
        assertThat(change(WRITER, draft, "send").statusCode()).isEqualTo(302);
        String sent = yaml(draft, 2);

        HttpResponse<String> alone = change(WRITER, draft, "publish", "typed", "SERVICE-766@2");
        HttpResponse<String> untyped = change(OTHER, draft, "publish", "typed", "SERVICE-766");
        HttpResponse<String> late = change(WRITER, draft, "node", "node", "0.0", "text.max", "7");
        assertThat(List.of(alone.statusCode(), untyped.statusCode(), late.statusCode()))
                .containsOnly(422);
        assertThat(alone.body()).contains("phải là một người khác");
        assertThat(change(OTHER, draft, "publish", "typed", "SERVICE-766@2").statusCode())
                .isEqualTo(302);

        Lake lake = figures.home().lake();
        assertThat(IndexSetSources.resolve("SERVICE-766", lake).yaml()).isEqualTo(sent);
        assertThat(IndexSetSources.resolve("SERVICE-766@1", lake).set().version())
                .isEqualTo("1");
        assertThat(stage(draft)).isEqualTo("published");
        assertThat(acts(draft)).containsExactly("begin-set", "change-set", "send-set", "publish-set");
        assertThat(get("/index-sets/SERVICE-766/2").body()).contains("01/01/2026");
        assertThat(change(OTHER, draft, "node", "node", "0.0", "text.max", "7").statusCode())
                .isEqualTo(422);
        assertThat(change(OTHER, draft, "return", "reason", "x").statusCode()).isEqualTo(422);
        assertThat(begun("SERVICE-766@2")).isNotEqualTo(draft);
        assertThat(get("/set-drafts").body()).contains("SERVICE-766 · 3");
    }

    @Test
    void shouldNotBePublishedByAnybodyWhoWroteInIt() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        change(OTHER, draft, "settings", "part", "general", "text.valid.from", "2026-01-01");
        change(WRITER, draft, "send");

        assertThat(change(OTHER, draft, "publish", "typed", "PHUTAN-MINH-HOA@3").statusCode())
                .isEqualTo(422);
        assertThat(figures.home().lake().indexSets().find("PHUTAN-MINH-HOA")).isEmpty();
        assertThat(stage(draft)).isEqualTo("sent");
    }

    /** What was changed and sent again since it was read is another text. */
    @Test
    void shouldNotBePublishedAsItWasNotRead() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        change(WRITER, draft, "send");
        String read = String.valueOf(revision(draft));
        change(OTHER, draft, "return", "reason", "Thiếu căn cứ");
        change(WRITER, draft, "settings", "part", "general", "text.valid.from", "2026-01-01");
        change(WRITER, draft, "send");

        assertThat(post(OTHER, draft + "/publish", Map.of("revision", read, "typed", "PHUTAN-MINH-HOA@3"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stage(draft)).isEqualTo("sent");
    }

    @Test
    void shouldBeReturnedWithAReasonAndWrittenOn() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        change(WRITER, draft, "send");

        assertThat(change(OTHER, draft, "return", "reason", " ").statusCode()).isEqualTo(422);
        change(OTHER, draft, "return", "reason", "Thiếu căn cứ");

        assertThat(get(draft).body()).contains("Thiếu căn cứ", "trả lại");
        assertThat(change(WRITER, draft, "node", "node", "0.0", "text.max", "5").statusCode())
                .isEqualTo(302);
        assertThat(change(WRITER, draft, "discard").statusCode()).isEqualTo(302);
        assertThat(stage(draft)).isEqualTo("discarded");
    }

    @Test
    void shouldNotTakeAVersionThereIs() throws IOException, InterruptedException {
        String draft = begun("PHUTAN-MINH-HOA@2");
        change(WRITER, draft, "settings", "part", "general", "text.version", "2");

        HttpResponse<String> sent = change(WRITER, draft, "send");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Đã có bản PHUTAN-MINH-HOA@2");
    }

    @Test
    void shouldSayWhatIsDifferentAndWhyItCannotBeTried() throws IOException, InterruptedException {
        String draft = begun("SERVICE-766@1");
        change(WRITER, draft, "settings", "part", "general", "text.minimum-coverage", "0,5");
        change(WRITER, draft, "node", "node", "1.0", "vi.label", "Tên khác", "en.label", "Another name");

        String page = get(draft + "/difference").body();

        assertThat(page).contains("Độ đầy đủ tối thiểu", "Tên khác", "Kho số liệu không còn số liệu của đợt");
        assertThat(get(draft + "/difference?run=khong-co").statusCode()).isEqualTo(200);
    }
}
