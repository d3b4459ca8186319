package vn.thiduaso.ingest.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of the corpus are those their makers make; {@code -Dcorpus.write=true} writes them anew. */
class CorpusFilesTest {

    private static final Path FILES = CorpusCase.ROOT.resolve("files");

    @Test
    void shouldHoldTheFilesThatAreMade() throws IOException {
        Map<String, byte[]> made = new TreeMap<>(CorpusFiles.all());
        if (Boolean.getBoolean("corpus.write")) {
            for (Map.Entry<String, byte[]> file : made.entrySet()) {
                Files.write(FILES.resolve(file.getKey()), file.getValue());
            }
            for (Map.Entry<String, byte[]> file : WideTable.beside().entrySet()) {
                Files.write(CorpusCase.ROOT.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, byte[]> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                kept.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, byte[]> file : WideTable.beside().entrySet()) {
            assertThat(CorpusCase.ROOT.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
        assertThat(kept.keySet()).isEqualTo(made.keySet());
        made.forEach((name, bytes) -> assertThat(kept.get(name)).as(name).isEqualTo(bytes));
    }

    /** {@code problems.txt}: what the field complains of in the files that offices send. */
    @Test
    void shouldShowEveryProblemAndSomeTogether() throws IOException {
        List<String> problems = Files.readAllLines(CorpusCase.ROOT.resolve("problems.txt"));
        List<CorpusCase> cases = CorpusCase.all();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(cases)
                        .flatExtracting(CorpusCase::shows)
                        .anySatisfy(shown -> assertThat(shown).contains(problem)));
        assertThat(cases).anySatisfy(one -> assertThat(one.shows()).hasSizeGreaterThan(5));
    }
}
