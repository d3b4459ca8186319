package vn.thiduaso.ingest.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * A file as an office makes it, with what a careful person would take from it: {@code expected/NAME.yaml} beside {@code files}.
 *
 * @param name of the expectation
 * @param file as it is sent
 * @param shows the problem, in the words in which the field complains of it
 * @param before files that came earlier, in order, as {@code 2026-Q2 NAME} of another period or {@code NAME} of the same
 * @param answers what a person is asked before the file can be read, and says; empty when nothing need be confirmed
 * @param outcome how the file ends, in the words of its sender
 * @param read entries, accepted and kept out together
 * @param figures what is in the lake afterwards: {@code UNIT CODE 97.06}, {@code UNIT CODE 39/40}, {@code UNIT CODE missing}, sorted
 * @param faults everything that is found: {@code refuse Sheet!B4 rule [text]}, {@code → đọc thành} behind it where something else is read
 * @param unmarked cells of faults that the returned workbook cannot show, because they are in no sheet of it
 */
record CorpusCase(
        String name,
        Path file,
        List<String> shows,
        IndexSet indexSet,
        Path units,
        List<String> before,
        Optional<Map<String, String>> answers,
        String outcome,
        int read,
        int accepted,
        List<String> figures,
        List<String> faults,
        List<String> unmarked) {

    /** Read by its path, so that the pages are tried with the same files. */
    static final Path ROOT = Path.of("src/test/resources/corpus");

    static final Period PERIOD = Period.parse("2026-Q3");

    CorpusCase {
        shows = List.copyOf(shows);
        before = List.copyOf(before);
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
        unmarked = List.copyOf(unmarked);
    }

    /** Every case, by name. */
    static List<CorpusCase> all() {
        try (Stream<Path> files = Files.list(ROOT.resolve("expected"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(CorpusCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CorpusCase read(Path expected) {
        String name = String.valueOf(expected.getFileName());
        FaultBook book = new FaultBook(name);
        YamlMap root =
                new YamlMap(book, "", YamlText.compose(text(expected), book).orElseThrow());
        String set = root.findText("set").orElse("set");
        CorpusCase made = new CorpusCase(
                name.replace(".yaml", ""),
                ROOT.resolve("files").resolve(root.text("file")),
                root.texts("shows"),
                IndexSetYaml.read(text(ROOT.resolve(set + ".yaml")), set),
                ROOT.resolve(set.equals("set") ? "units.csv" : set + "-units.csv"),
                root.texts("before"),
                root.has("answers") ? Optional.of(answers(root.texts("answers"))) : Optional.empty(),
                root.text("outcome"),
                root.whole("read", 0),
                root.whole("accepted", 0),
                root.has("figures-in")
                        ? lines(text(ROOT.resolve("expected").resolve(root.text("figures-in"))))
                        : lines(root.findText("figures").orElse("")),
                lines(root.findText("faults").orElse("")),
                root.texts("unmarked"));
        root.findText("note");
        root.close();
        if (!book.isEmpty()) {
            throw new IllegalStateException(book.faults().toString());
        }
        return made;
    }

    private static Map<String, String> answers(List<String> written) {
        Map<String, String> answers = new LinkedHashMap<>();
        written.forEach(line -> {
            int at = line.lastIndexOf('=');
            answers.put(line.substring(0, at), line.substring(at + 1));
        });
        return answers;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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
