package vn.thiduaso.dashboard.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.pack.Pack;
import vn.thiduaso.datasets.pack.Packs;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.indexset.Citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HelpBookTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path READ = Path.of("src/test/resources/help/words-as-read.txt");
    private static final Pattern TERM = Pattern.compile("help-parts :: term\\('([a-z-]+)'\\)");
    private static final Pattern PART = Pattern.compile("~\\{([a-z-]+) ::");
    private static final Set<String> FRAGMENTS = Set.of("layout", "help-parts");

    private static final HelpBook BOOK = HelpBook.read();

    private static Map<String, String> templates() throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.sorted().toList()) {
                all.put(file.getFileName().toString().replace(".html", ""), Files.readString(file));
            }
        }
        return all;
    }

    /** Words that have a "?" in a template, or in a part of it that stands in a file of its own. */
    private static Set<String> terms(String template, Map<String, String> all, Set<String> seen) {
        Set<String> found = new TreeSet<>();
        String html = all.getOrDefault(template, "");
        Matcher term = TERM.matcher(html);
        while (term.find()) {
            found.add(term.group(1));
        }
        Matcher part = PART.matcher(html);
        while (part.find()) {
            if (!FRAGMENTS.contains(part.group(1)) && seen.add(part.group(1))) {
                found.addAll(terms(part.group(1), all, seen));
            }
        }
        return found;
    }

    private static List<String> pages(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().contains("~{layout :: page("))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Test
    void shouldHoldTogether() {
        assertThat(BOOK.faults()).isEmpty();
    }

    @Test
    void shouldTellWhatDoesNotHoldTogether() {
        Topic lonely = new Topic(
                "lonely",
                new Labels("a", "a"),
                new Labels("a", "a"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of("nowhere"),
                Optional.empty(),
                false);
        List<Topic> terms =
                Stream.concat(BOOK.terms().stream(), Stream.of(lonely, lonely)).toList();

        assertThat(new HelpBook(BOOK.chapters(), terms, List.of(), BOOK.firstSteps()).faults())
                .contains("twice: lonely", "a word no page uses: lonely", "no such provision: nowhere");
        assertThatThrownBy(() -> new Topic(
                        "b",
                        lonely.title(),
                        lonely.summary(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false))
                .hasMessageContaining("đúng một chỗ dựa");
    }

    @Test
    void shouldExplainEveryPage() throws IOException {
        Map<String, String> all = templates();
        assertThat(pages(all))
                .hasSizeGreaterThan(40)
                .allSatisfy(page -> assertThat(BOOK.pageOf(page)).as(page).isPresent());
        assertThat(BOOK.pages().flatMap(topic -> topic.page().orElseThrow().templates().stream()))
                .allSatisfy(template -> assertThat(all).containsKey(template));
    }

    /** What a page has a "?" for is in its topic, and the other way round: a button without an answer, or an answer without a button, fails. */
    @Test
    void shouldHaveAnAnswerForEveryButtonAndAButtonForEveryAnswer() throws IOException {
        Map<String, String> all = templates();
        for (Topic topic : BOOK.pages().toList()) {
            Topic.Page page = topic.page().orElseThrow();
            Set<String> used = page.templates().stream()
                    .flatMap(template -> terms(template, all, new HashSet<>(Set.of(template))).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(page.terms())).as(topic.key()).isEqualTo(used);
        }
    }

    @Test
    void shouldSayEverythingInBothLanguages() {
        List<Labels> all = new ArrayList<>();
        BOOK.topics().forEach(topic -> {
            all.add(topic.title());
            all.add(topic.summary());
            topic.text().ifPresent(all::add);
            all.addAll(topic.steps());
            topic.unconfirmed().ifPresent(all::add);
        });
        BOOK.chapters().forEach(chapter -> all.add(chapter.name()));
        BOOK.firstSteps().steps().forEach(step -> all.addAll(List.of(step.title(), step.text())));
        BOOK.firstSteps().paths().forEach(path -> all.add(path.name()));

        assertThat(all).hasSizeGreaterThan(200).allSatisfy(text -> {
            assertThat(text.en()).as(text.vi()).isNotEqualTo(text.vi());
            assertThat(text.en().lines().count())
                    .as(text.vi())
                    .isEqualTo(text.vi().lines().count());
        });
    }

    @Test
    void shouldStandShortUnderAButton() {
        assertThat(BOOK.terms())
                .hasSizeGreaterThan(40)
                .allSatisfy(term ->
                        assertThat(term.summary().vi().length()).as(term.key()).isLessThanOrEqualTo(240));
    }

    /** Nothing is quoted that does not stand in a source of this repository, letter for letter. */
    @Test
    void shouldQuoteWordsOfItsSources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String line : Files.readAllLines(READ, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ");
                sources.add(parts[0] + "|" + parts[1] + "|" + parts[2]);
            }
        }
        AimSets.bundled().stream()
                .flatMap(set -> set.aims().stream())
                .filter(aim -> !aim.citation().quote().isEmpty())
                .forEach(aim -> sources.add(source(aim)));

        for (Provision one : BOOK.provisions()) {
            Citation citation = one.citation();
            if (citation.quote().isEmpty()) {
                assertThat(BundledIndexSets.list().stream()
                                .flatMap(set -> set.set().definition().legalBasis().stream()))
                        .as(one.id())
                        .contains(citation);
            } else {
                assertThat(sources)
                        .as(one.id())
                        .anySatisfy(source -> assertThat(source.split("\\|")).satisfies(parts -> {
                            assertThat(parts[0]).isEqualTo(citation.document());
                            assertThat(citation.article()).startsWith(parts[1]);
                            assertThat(parts[2]).isEqualTo(citation.quote());
                        }));
            }
        }
    }

    private static String source(Aim aim) {
        return aim.citation().document() + "|" + aim.citation().article() + "|"
                + aim.citation().quote();
    }

    @Test
    void shouldGiveEveryRoleItsFirstSteps() {
        FirstSteps first = BOOK.firstSteps();
        for (Role role : EnumSet.allOf(Role.class)) {
            assertThat(first.of(List.of(role)).roles()).as(role.code()).contains(role);
        }
        assertThat(first.of(List.of()).roles()).isEmpty();
        Set<String> taken =
                first.paths().stream().flatMap(path -> path.steps().stream()).collect(Collectors.toSet());
        assertThat(first.steps()).allSatisfy(step -> assertThat(taken).contains(step.key()));
    }

    /** Units, indicators and versions that the steps lead to are those of the bundled figures. */
    @Test
    void shouldLeadToWhatTheBundledFiguresHave() {
        Pack pack = Packs.find("phu-tan-minh-hoa").orElseThrow();
        Set<String> units =
                pack.text(pack.units()).lines().map(line -> line.split(",")[0]).collect(Collectors.toSet());
        var set = BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set();
        Matcher unit = Pattern.compile("PT\\.[A-Z0-9]+").matcher("");
        List<FirstSteps.Demo> demos = BOOK.firstSteps().steps().stream()
                .flatMap(step -> step.demo().stream())
                .toList();

        assertThat(demos).hasSizeGreaterThan(3);
        for (FirstSteps.Demo demo : demos) {
            assertThat(demo.set()).isEqualTo(set.code());
            unit.reset(demo.address());
            while (unit.find()) {
                assertThat(units).contains(unit.group());
            }
            if (demo.address().startsWith("/explain/")) {
                String node = demo.address().split("[/?]")[3];
                assertThat(set.findNode(node)).as(node).isPresent();
            }
            if (demo.address().startsWith("/index-sets/")) {
                assertThat(demo.address()).endsWith("/" + set.version());
            }
        }
    }

    @Test
    void shouldFindWithoutMarksAndWholeWordsInAnyOrder() {
        assertThat(Sought.of("khoang HANG").isIn(Stream.of("Khoảng hạng"))).isTrue();
        assertThat(Sought.of("hạng khoảng").isIn(Stream.of("Khoảng", "hạng"))).isTrue();
        assertThat(Sought.of("dieu").isIn(Stream.of("Điều khoản"))).isTrue();
        assertThat(Sought.of("hoang").isIn(Stream.of("Khoảng hạng"))).isFalse();
        assertThat(Sought.of("khoang diem").isIn(Stream.of("Khoảng hạng"))).isFalse();
        assertThat(Sought.of("  ").isNothing()).isTrue();
        assertThat(Sought.of("x".repeat(500)).typed()).hasSize(Sought.MOST);
    }
}
