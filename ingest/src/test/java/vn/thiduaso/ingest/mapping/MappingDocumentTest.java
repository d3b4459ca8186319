package vn.thiduaso.ingest.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.ingest.ExampleFiles;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

class MappingDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "mapping.md");

    private static String text() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> examples() {
        return Pattern.compile("(?ms)^```yaml mapping\\n(.*?)^```")
                .matcher(text())
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceFirst("```yaml mapping\n", "").replaceFirst("```$", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldReadEveryExampleAndWriteItBack(String yaml) {
        Mapping mapping = MappingYaml.read(yaml, "docs/mapping.md", ExampleFiles.indexSet());

        String written = new MappingText(MappingText.Notes.NONE).write(mapping);

        assertThat(MappingYaml.read(written, "written.yaml", ExampleFiles.indexSet()))
                .isEqualTo(mapping);
    }

    @Test
    void shouldNameEveryWord() {
        shouldName(Form.values(), Form::word);
        shouldName(Role.values(), Role::word);
        shouldName(NumberForm.values(), NumberForm::word);
        shouldName(ValueUnit.values(), ValueUnit::word);
        shouldName(Mode.values(), Mode::word);
        shouldName(Part.values(), Part::word);
        shouldName(UnitSource.Kind.values(), UnitSource.Kind::word);
        shouldName(PeriodSource.Kind.values(), PeriodSource.Kind::word);
        assertThat(text()).contains("`" + UnitSource.ABOVE + "`");
        shouldName(CellWords.Meaning.values(), CellWords.Meaning::word);
        assertThat(TableRows.Hidden.values())
                .allSatisfy(hidden -> assertThat(text()).contains("(" + hidden.word() + ")"));
    }

    private static <T> void shouldName(T[] values, Function<T, String> word) {
        assertThat(Arrays.asList(values))
                .allSatisfy(value -> assertThat(text()).contains("`" + word.apply(value) + "`"));
    }
}
