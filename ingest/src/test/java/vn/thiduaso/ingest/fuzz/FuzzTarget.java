package vn.thiduaso.ingest.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.check.NumberText;
import vn.thiduaso.ingest.mapping.InvalidMappingException;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.propose.Answers;
import vn.thiduaso.ingest.propose.Known;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.MadeOds;
import vn.thiduaso.ingest.read.MadeWorkbook;
import vn.thiduaso.ingest.read.ReadLimits;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;
import vn.thiduaso.ingest.units.UnitTableReader;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What is given bytes nobody foresaw. It may refuse them in its own words ({@link UnreadableFileException} and the like); anything else it throws is a
 * fault of ours.
 */
enum FuzzTarget {
    CSV(bytes -> read(bytes, ".csv")),
    JSON_LINES(bytes -> read(bytes, ".jsonl")),
    XLSX(bytes -> read(bytes, ".xlsx")),
    /** The XML of a sheet inside a sound workbook: most changes of a packed file only break its checksum. */
    XLSX_SHEET(bytes -> sheet(bytes)),
    XLS(bytes -> read(bytes, ".xls")),
    ODS(bytes -> read(bytes, ".ods")),
    ODS_CONTENT(bytes -> content(bytes)),
    ARCHIVE(bytes -> archive(bytes)),
    UNITS(bytes -> units(bytes)),
    NUMBER(bytes -> number(text(bytes))),
    DATE(bytes -> date(text(bytes))),
    MAPPING(bytes -> mapping(text(bytes))),
    INDEX_SET(bytes -> indexSet(text(bytes)));

    /** As people may send on a page, so that a large file is refused and not waited for. */
    private static final ReadLimits LIMITS = new ReadLimits(
            1_000_000,
            new ReadLimits.Packed(1_000_000, 10_000_000, 5_000_000, 200, 200),
            new ReadLimits.Packed(1_000_000, 10_000_000, 5_000_000, 200, 200),
            new ReadLimits.Unpacked(10_000_000, 200),
            10_000,
            500_000,
            true);

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Period PERIOD = Period.parse("2026-Q3");

    private final Taker taker;

    /** Takes bytes. */
    @FunctionalInterface
    private interface Taker {
        void take(byte[] bytes) throws IOException;
    }

    FuzzTarget(Taker taker) {
        this.taker = taker;
    }

    void take(byte[] bytes) {
        try {
            taker.take(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static final class Sets {
        private static final IndexSet SET = read();

        private static IndexSet read() {
            try {
                return IndexSetYaml.read(Files.readString(CORPUS.resolve("set.yaml")), "set.yaml");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path file(byte[] bytes, String ending) throws IOException {
        return Files.write(Files.createTempFile("fuzz", ending), bytes);
    }

    private static void read(byte[] bytes, String ending) throws IOException {
        Path file = file(bytes, ending);
        try {
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Reads a file as its sender's table and, when it can be read, looks for a mapping. */
    private static void read(Path file) {
        try {
            SourceFile source = SourceFile.open(file, LIMITS);
            source.reader().forEach(row -> true);
            Known known = new Known(Sets.SET, java.util.List.of(), PERIOD);
            Proposal.of("m", Sketch.of(source.reader()), known, Answers.NONE, Optional.empty());
        } catch (UnreadableFileException refused) {
            // in words of ours
        }
    }

    private static void sheet(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".xlsx");
        try {
            read(MadeWorkbook.withRows("").part(MadeWorkbook.SHEET, bytes).write(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void content(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".ods");
        try {
            read(MadeOds.withRows("").part("content.xml", bytes).write(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void archive(byte[] bytes) throws IOException {
        Path file = file(bytes, ".zip");
        try (InputFiles files = InputFiles.of(java.util.List.of(file), LIMITS)) {
            files.files().size();
        } finally {
            Files.delete(file);
        }
    }

    private static void units(byte[] bytes) throws IOException {
        Path file = file(bytes, ".csv");
        try {
            UnitTableReader.read(SourceFile.open(file, LIMITS).reader(), "s");
        } catch (UnreadableFileException refused) {
            // in words of ours
        } finally {
            Files.delete(file);
        }
    }

    private static void number(String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return;
        }
        NumberText read = NumberText.parse(clean);
        boolean number = read.kind() == NumberText.Kind.NUMBER;
        if (number != Double.isFinite(read.value()) || (number && 1 / read.value() == Double.NEGATIVE_INFINITY)) {
            throw new IllegalStateException("“%s” is %s".formatted(clean, read));
        }
    }

    private static void date(String text) {
        PeriodText periods = new PeriodText(PERIOD);
        periods.of(text);
        periods.in(text);
        PeriodText.without(text);
    }

    private static void mapping(String text) {
        try {
            MappingYaml.read(text, "m.yaml", Sets.SET);
        } catch (InvalidMappingException refused) {
            // in words of ours
        }
    }

    private static void indexSet(String text) {
        try {
            IndexSetYaml.read(text, "set.yaml");
        } catch (InvalidIndexSetException refused) {
            // in words of ours
        }
    }

    /** The folder of its seeds and of what once broke it. */
    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** By the name of its folder. */
    static FuzzTarget of(String folder) {
        return Arrays.stream(values())
                .filter(target -> target.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target: " + folder));
    }
}
