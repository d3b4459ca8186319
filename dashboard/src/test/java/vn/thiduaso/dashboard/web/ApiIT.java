package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.thiduaso.dashboard.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-039: what programs get is what {@code openapi.yaml} says, and only with a code. */
class ApiIT extends ApiHome {

    @Test
    void shouldAnswerAsDescribed() throws IOException, InterruptedException {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : description.paths().properties()) {
            JsonNode content = path.getValue().at("/get/responses/200/content/application~1json/schema");
            HttpResponse<String> answer = ask(filled(path.getKey()), token);
            if (answer.statusCode() != 200) {
                wrong.put(path.getKey(), List.of(answer.statusCode() + " " + answer.body()));
            } else if (!content.isMissingNode()) {
                List<String> faults = faults(content, answer.body());
                if (!faults.isEmpty()) {
                    wrong.put(path.getKey(), faults);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldDescribeWhatItAnswersAndNothingElse() {
        Set<String> answered = new TreeSet<>();
        Route.of(server.pages())
                .filter(route -> route.pattern().startsWith("/api/"))
                .forEach(route ->
                        answered.add(route.method() + " " + route.pattern().substring("/api/v1".length())));
        Set<String> described = new TreeSet<>();
        description.paths().propertyNames().forEach(path -> described.add("GET " + path));

        assertThat(answered).isEqualTo(described);
    }

    @Test
    void shouldLeadNowhereWithNoReference() {
        assertThat(description.broken()).isEmpty();
        assertThat(description.unused()).isEmpty();
    }

    @Test
    void shouldFindAFieldThatNobodyDescribed() {
        JsonNode labels = JSON.createObjectNode().put("$ref", "#/components/schemas/Labels");
        assertThat(faults(labels, "{\"vi\":\"a\",\"en\":\"b\"}")).isEmpty();
        assertThat(faults(labels, "{\"vi\":\"a\",\"en\":\"b\",\"fr\":\"c\"}")).isNotEmpty();
    }

    @Test
    void shouldTellProgramsWhatIsWrongAsData() throws IOException, InterruptedException {
        JsonNode problem = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        Map<String, Integer> asked = Map.of(
                "/api/v1/runs/khong-co",
                404,
                "/api/v1/runs/" + ExampleHome.RUN + "/units/khong-co",
                404,
                "/api/v1/runs/" + ExampleHome.RUN + "/scores?page=x",
                400,
                "/api/v1/runs/" + ExampleHome.RUN + "/scores.pdf",
                404);
        for (Map.Entry<String, Integer> one : asked.entrySet()) {
            HttpResponse<String> answer = ask(one.getKey(), token);
            assertThat(answer.statusCode()).as(one.getKey()).isEqualTo(one.getValue());
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(one.getKey())
                    .startsWith("application/problem+json");
            assertThat(faults(problem, answer.body())).as(answer.body()).isEmpty();
        }
    }

    @Test
    void shouldAnswerNobodyWithoutACodeThatIsOpen() throws IOException, InterruptedException {
        String path = "/api/v1/runs";
        for (String code : List.of("", "x", token + "x")) {
            HttpResponse<String> answer = ask(path, code);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        String other = made(OFFICER, "một lúc");
        assertThat(ask(path, other).statusCode()).isEqualTo(200);
        database.sql().execute("update dashboard.api_token set expires_at = created_at where name = 'một lúc'");
        assertThat(ask(path, other).statusCode()).isEqualTo(401);
    }

    @Test
    void shouldOpenNoPageByACode() throws IOException, InterruptedException {
        HttpResponse<String> page = ask("/account", token);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).startsWith("/login");
    }

    @Test
    void shouldSeeWithACodeWhatTheAccountSees() throws IOException, InterruptedException {
        String code = made("don-vi", "phần mềm của đơn vị");
        assertThat(ask(filled("/runs/{run}/units/{unit}"), code).statusCode()).isEqualTo(200);
        assertThat(ask(filled("/runs/{run}/units/H21.102"), code).statusCode()).isEqualTo(403);
        assertThat(ask(filled("/runs/{run}"), code).statusCode()).isEqualTo(403);
    }

    @Test
    void shouldTellOfOwnSubmissionsAndOfNothingElse() throws IOException, InterruptedException {
        String code = made("don-vi", "tệp của đơn vị");
        assertThat(json("/api/v1/submissions?set=SERVICE-766&period=2026-10")
                        .at("/submissions/total")
                        .intValue())
                .isEqualTo(2);
        JsonNode own = JSON.readTree(
                ask("/api/v1/submissions?set=SERVICE-766&period=2026-10", code).body());
        assertThat(own.at("/submissions/total").intValue()).isZero();
        assertThat(ask("/api/v1/submissions/" + submission, code).statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/submissions/" + submission + "/faults", code).statusCode())
                .isEqualTo(404);
        for (String closed : List.of("/api/v1/audit", "/api/v1/jobs", "/api/v1/movement")) {
            assertThat(ask(closed, code).statusCode()).as(closed).isEqualTo(403);
        }
        JsonNode findings = JSON.readTree(
                ask("/api/v1/findings?set=SERVICE-766&period=2026-10", code).body());
        assertThat(findings.at("/findings/total").intValue())
                .as("a finding of another unit")
                .isZero();
        assertThat(json("/api/v1/findings?set=SERVICE-766&period=2026-10")
                        .at("/findings/total")
                        .intValue())
                .isPositive();
    }

    /** The rank of a period is the one its own list has. */
    @Test
    void shouldTellTheRanksOfEachPeriod() throws IOException, InterruptedException {
        JsonNode ranks = json("/api/v1/ranks?set=SERVICE-766&period=2026-10&group=*");
        assertThat(ranks.get("periods").size()).isEqualTo(2);
        for (int at = 0; at < 2; at++) {
            String run = ranks.at("/periods/" + at + "/run").stringValue();
            JsonNode scores = json("/api/v1/runs/" + run + "/scores").get("items");
            for (JsonNode unit : ranks.at("/units/items")) {
                JsonNode listed = scores.valueStream()
                        .filter(one -> one.get("unit").equals(unit.get("unit")))
                        .findFirst()
                        .orElseThrow();
                if (listed.get("group").equals(unit.get("group"))) {
                    assertThat(unit.at("/ranks/" + at)).isEqualTo(listed.get("rank"));
                }
            }
        }
        JsonNode over = json("/api/v1/units/" + UNIT + "/runs");
        assertThat(over.get("items").valueStream().map(item -> item.get("run").stringValue()))
                .contains(ExampleHome.RUN, "a91f3c070000", "a91f3c070002");
    }

    @Test
    void shouldCheckTheAuditFromWhatItAnswers() throws IOException, InterruptedException {
        JsonNode audit = json("/api/v1/audit?size=1000");
        JsonNode entries = audit.at("/entries/items");
        assertThat(entries.get(0).get("hash")).isEqualTo(audit.at("/head/hash"));
        for (int at = 1; at < entries.size(); at++) {
            assertThat(entries.get(at).get("hash"))
                    .isEqualTo(entries.get(at - 1).get("prevHash"));
        }
        assertThat(json("/api/v1/audit?act=publish&size=1").at("/entries/items").size())
                .isEqualTo(1);
    }

    @Test
    void shouldGiveAllUnitsPageByPage() throws IOException, InterruptedException {
        JsonNode whole = json(filled("/runs/{run}/scores"));
        List<String> units = new ArrayList<>();
        for (int page = 1; units.size() < whole.get("total").intValue(); page++) {
            JsonNode part = json(filled("/runs/{run}/scores?size=2&page=" + page));
            assertThat(part.get("items").size()).isPositive();
            part.get("items").forEach(item -> units.add(item.get("unit").stringValue()));
        }
        assertThat(units)
                .isEqualTo(whole.get("items")
                        .valueStream()
                        .map(item -> item.get("unit").stringValue())
                        .toList());
        assertThat(json(filled("/runs/{run}/scores?size=2&page=99999"))
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void shouldGiveTheUnitsOfALevelAsThePageDoes() throws IOException, InterruptedException {
        String units = "/api/v1/runs/" + LEVELLED + "/levels/";
        int all = 0;
        for (String level : List.of("0", "1", "2", "3", "none")) {
            JsonNode page = json(units + level + "/units?size=1");
            all += page.path("total").intValue();
            assertThat(page.path("items").size())
                    .isEqualTo(Math.min(1, page.path("total").intValue()));
            List<String> byScore = codes(json(units + level + "/units"));
            List<String> turned = codes(json(units + level + "/units?sort=score"));
            assertThat(turned).containsExactlyInAnyOrderElementsOf(byScore);
            assertThat(codes(json(units + level + "/units?sort=-enterprise&sector=none")))
                    .containsExactlyInAnyOrderElementsOf(byScore);
            assertThat(codes(json(units + level + "/units?sector=KHONG"))).isEmpty();
        }
        assertThat(all).isEqualTo(9);
        assertThat(ask(units + "9/units", token).statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/runs/" + ExampleHome.RUN + "/levels/1/units", token)
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> codes(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(unit -> unit.path("unit").stringValue())
                .toList();
    }

    @Test
    void shouldTellAdministratorsOfPeopleAndRolesAndNobodyElse() throws IOException, InterruptedException {
        JsonNode all = json("/api/v1/people");
        assertThat(all.path("total").intValue()).isEqualTo(2);
        JsonNode reporter = json("/api/v1/people?role=unit-reporter&state=open&sort=-account")
                .at("/items/0");
        assertThat(reporter.path("account").stringValue()).isEqualTo("don-vi");
        assertThat(reporter.path("unit").stringValue()).isEqualTo(UNIT);
        assertThat(reporter.path("roles").valueStream().map(JsonNode::stringValue))
                .containsExactly("unit-reporter");
        assertThat(json("/api/v1/people?q=khong-co").path("items")).isEmpty();
        assertThat(json("/api/v1/people?size=1&page=2").path("items")).hasSize(1);
        for (String wrong : List.of("role=king", "state=gone", "sort=secret")) {
            assertThat(ask("/api/v1/people?" + wrong, token).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(ask("/api/v1/people", token).body().toLowerCase(Locale.ROOT))
                .doesNotContain("argon", "hash", "secret");
        JsonNode roles = json("/api/v1/roles");
        assertThat(roles).hasSize(Role.values().length);
        for (JsonNode role : roles) {
            Role of = Role.find(role.path("role").stringValue()).orElseThrow();
            assertThat(role.at("/rights/KEEP_ACCOUNTS").isMissingNode()).isEqualTo(of != Role.ADMINISTRATOR);
        }
        assertThat(json("/api/v1/assignments").path("total").intValue()).isZero();
        String code = made("don-vi", "người");
        for (String closed : List.of("/api/v1/people", "/api/v1/roles", "/api/v1/assignments")) {
            assertThat(ask(closed, code).statusCode()).as(closed).isEqualTo(403);
        }
    }

    @Test
    void shouldBeOfferedByTheRanking() throws IOException, InterruptedException {
        Visit visit = Visit.of(server, database, OFFICER);
        String page = visit.get("/scores?set=SERVICE-766&period=2026-10&q=a%26b&sort=name")
                .body();
        Matcher link = Pattern.compile("href=\"(/api/v1/[^\"]+\\.csv[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(address).contains("q=a%26b").contains("sort=name");
        assertThat(visit.get(address).statusCode()).isEqualTo(200);
    }

    /** The same digits in the answer and in the file, where a comma stands for the point. */
    @Test
    void shouldWriteTheSameFiguresIntoFiles() throws IOException, InterruptedException {
        JsonNode items = json(filled("/runs/{run}/scores")).get("items");
        String csv = ask(filled("/runs/{run}/scores.csv"), token).body();
        assertThat(csv).startsWith("\uFEFFHạng;Mã;Đơn vị;");
        List<String> lines = csv.lines().skip(1).toList();
        assertThat(lines).hasSize(items.size());
        for (int at = 0; at < lines.size(); at++) {
            JsonNode item = items.get(at);
            List<String> cells = List.of(lines.get(at).split(";", -1));
            assertThat(cells.get(0))
                    .isEqualTo(item.get("rank").isNull() ? "" : item.get("rank").asString());
            assertThat(cells.get(1)).isEqualTo(item.get("unit").stringValue());
            assertThat(cells.get(5).isEmpty()).isEqualTo(item.get("score").isNull());
            if (!item.get("score").isNull()) {
                assertThat(Double.parseDouble(cells.get(5).replace(',', '.')))
                        .isEqualTo(item.get("score").doubleValue());
            }
            int column = 6;
            for (JsonNode points : item.get("points")) {
                String cell = cells.get(column++);
                assertThat(cell.isEmpty()).isEqualTo(points.isNull());
                if (!points.isNull()) {
                    assertThat(Double.parseDouble(cell.replace(',', '.'))).isEqualTo(points.doubleValue());
                }
            }
        }
    }
}
