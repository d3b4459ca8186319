package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;

/**
 * A file of the corpus of {@code ingest} and what belongs to sending it; what is expected of it is asked there.
 *
 * @param set {@code set} or {@code wide}: its index set and units
 * @param before files sent earlier, as {@code 2026-Q2 NAME} of another period or {@code NAME} of the same
 * @param answers what a person says when asked; empty when nobody need confirm a layout
 */
record CorpusFile(String name, Path file, String set, List<String> before, Optional<Map<String, String>> answers) {

    static final Path ROOT = Path.of("../ingest/src/test/resources/corpus");

    CorpusFile {
        before = List.copyOf(before);
    }

    static List<CorpusFile> all() {
        try (Stream<Path> files = Files.list(ROOT.resolve("expected"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CorpusFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusFile read(Path expected) {
        String name = String.valueOf(expected.getFileName());
        FaultBook book = new FaultBook(name);
        YamlMap root =
                new YamlMap(book, "", YamlText.compose(text(expected), book).orElseThrow());
        return new CorpusFile(
                name.replace(".yaml", ""),
                ROOT.resolve("files").resolve(root.text("file")),
                root.findText("set").orElse("set"),
                root.texts("before"),
                root.has("answers") ? Optional.of(answers(root.texts("answers"))) : Optional.empty());
    }

    private static Map<String, String> answers(List<String> written) {
        Map<String, String> answers = new LinkedHashMap<>();
        written.forEach(line ->
                answers.put(line.substring(0, line.lastIndexOf('=')), line.substring(line.lastIndexOf('=') + 1)));
        return answers;
    }

    /** The set under a code of its own, so that no file of the corpus knows of another. */
    IndexSetSource indexSet(int number) {
        String yaml =
                text(ROOT.resolve(set + ".yaml")).replaceFirst("(?m)^code: .*$", "code: TEP_%03d".formatted(number));
        return IndexSetSource.of(yaml, name);
    }

    Path units() {
        return ROOT.resolve(set.equals("set") ? "units.csv" : set + "-units.csv");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
