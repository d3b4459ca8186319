package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.jobs.JobState;
import vn.thiduaso.dashboard.queue.JobKind;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.signin.SignInException;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.completeness.ReportStage;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.kernel.UnrankedReason;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[}(]");
    private static final Pattern USED = Pattern.compile("words\\.text\\(\\s*\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"");
    private static final Pattern FAULT = Pattern.compile("new AccountFault\\(\\s*\"([a-z-]+)\"");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("(?<![-:\\w])(title|alt|placeholder|aria-label|value)=\"([^\"]*\\p{L}[^\"]*)\"");

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(
                RESOURCES.resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldSayEverythingInBothLanguages() throws IOException {
        assertThat(messages("en").keySet()).isEqualTo(messages("vi").keySet());
        for (String language : List.of("vi", "en")) {
            messages(language)
                    .forEach((key, text) ->
                            assertThat(text.toString()).as(key.toString()).isNotBlank());
        }
    }

    @Test
    void shouldUseTheSameFiguresInBothLanguages() throws IOException {
        Properties vietnamese = messages("vi");
        Properties english = messages("en");
        for (Object key : vietnamese.keySet()) {
            assertThat(figures(english.get(key))).as(key.toString()).isEqualTo(figures(vietnamese.get(key)));
        }
    }

    private static Set<String> figures(Object text) {
        Set<String> figures = new TreeSet<>();
        Matcher figure = Pattern.compile("\\{(\\d)}").matcher(text.toString());
        while (figure.find()) {
            figures.add(figure.group(1));
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldBeReadableByMessageFormat(String language) throws IOException {
        messages(language).forEach((key, text) -> {
            assertThat(text.toString())
                    .as("apostrophes quote figures away: " + key)
                    .doesNotContain("'");
            assertThat(new MessageFormat(text.toString())).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldHaveTextsForWholeFamiliesOfTheKernel(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (UnrankedReason reason : UnrankedReason.values()) {
            keys.add("reason." + reason.code());
            keys.add("state." + UnrankedReason.shown(NodeState.MISSING, 1, Optional.of(reason)));
        }
        for (NodeState state : NodeState.values()) {
            keys.add("state." + state.word());
        }
        for (Part part : Part.values()) {
            // shared with documents
            assertThat(PageWords.in(Locale.forLanguageTag(language)).text("part." + part.word()))
                    .isNotBlank();
        }
        for (RankingRule.Ties ties : RankingRule.Ties.values()) {
            keys.add("set.ties." + ties);
        }
        for (Citation.Certainty certainty : Citation.Certainty.values()) {
            keys.add("certainty." + certainty.name().toLowerCase(Locale.ROOT));
        }
        assertThat(messages(language).stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldHaveTextsForWhatPeopleAreAndDo(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (Role role : Role.values()) {
            keys.add("role." + role.code());
        }
        for (Reach reach : Reach.values()) {
            keys.add("reach." + reach);
        }
        for (Action action : Action.values()) {
            // everybody's: not in the table of rights
            if (action != Action.LOG_IN && action != Action.KEEP_OWN_ACCOUNT) {
                keys.add("action." + action);
            }
        }
        for (Act.Kind kind : Act.Kind.values()) {
            keys.add("act." + kind.code());
        }
        for (ActKind kind : ActKind.values()) {
            keys.add("verb." + kind.word());
        }
        for (Refusal.Why why : Refusal.Why.values()) {
            keys.add("refusal." + why);
        }
        for (ReportStage stage : ReportStage.values()) {
            keys.add("stage." + stage);
        }
        for (JobKind kind : JobKind.values()) {
            keys.add("job.kind." + kind.word());
        }
        for (JobState state : JobState.values()) {
            keys.add("job.state." + state.word());
        }
        for (RefusedException.Reason reason : RefusedException.Reason.values()) {
            keys.add(new RefusedException(reason).key());
            keys.add(new RefusedException(reason).key() + ".todo");
        }
        for (SignInException.Why why : SignInException.Why.values()) {
            keys.add(why.key());
            keys.add(why.key() + ".todo");
        }
        assertThat(messages(language).stringPropertyNames()).containsAll(keys);
    }

    @Test
    void shouldKnowEveryFaultOfAnAccount() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            collect(FAULT, Files.readString(source), used);
        }
        assertThat(used).hasSizeGreaterThan(10);
        assertThat(messages("vi").stringPropertyNames())
                .containsAll(used.stream().map(code -> "account.fault." + code).toList());
    }

    @Test
    void shouldKnowEveryKeyThatTemplatesAndCodeUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            collect(KEY, Files.readString(template), used);
        }
        for (Path source : files(SOURCES, ".java")) {
            collect(USED, Files.readString(source), used);
        }
        used.removeIf(key -> key.endsWith("."));
        assertThat(used)
                .allMatch(key ->
                        PageWords.in(Locale.forLanguageTag("vi")).find(key).isPresent());
        assertThat(used).hasSizeGreaterThan(100);
    }

    private static void collect(Pattern pattern, String text, Set<String> keys) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            keys.add(found.group(1));
        }
    }

    @Test
    void shouldHaveNoLiteralTextInTemplates() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            String html =
                    Files.readString(template).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<pre.*?</pre>", "");
            String text = TAGS.matcher(html.replaceAll("\\$\\{[^}]*}", ""))
                    .replaceAll(" ")
                    .replace("SHA-256", " ");
            assertThat(text).as(template.getFileName().toString()).doesNotContainPattern("\\p{L}{2,}");
            assertThat(LITERAL_ATTRIBUTE
                            .matcher(html)
                            .results()
                            .map(result -> result.group())
                            .toList())
                    .as(template.getFileName().toString())
                    .isEmpty();
        }
    }

    @Test
    void shouldHaveNoInlineStyleOrScriptInTemplates() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(template))
                    .as(template.getFileName().toString())
                    .doesNotContainPattern("(?i)\\sstyle\\s*=")
                    .doesNotContainPattern("(?i)<style")
                    .doesNotContainPattern("(?i)\\son[a-z]+\\s*=")
                    .doesNotContainPattern("(?i)(href|src)=\"(https?:)?//");
        }
    }
}
