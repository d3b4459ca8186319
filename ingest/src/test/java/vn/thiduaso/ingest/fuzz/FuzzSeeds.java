package vn.thiduaso.ingest.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What each target begins with: the files of the corpus, and what once broke it ({@code src/test/resources/fuzz/TARGET}). */
final class FuzzSeeds {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path BROKE = Path.of("src/test/resources/fuzz");

    private FuzzSeeds() {}

    /** @param args the target and the folder its seeds are written to */
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        int number = 0;
        for (byte[] seed : of(FuzzTarget.of(args[0]))) {
            Files.write(out.resolve("seed-" + number++), seed);
        }
        System.out.printf("%s: %d seeds%n", args[0], number);
    }

    static List<byte[]> of(FuzzTarget target) throws IOException {
        List<byte[]> seeds = new ArrayList<>(
                switch (target) {
                    case CSV -> files("files", ".csv", ".tsv");
                    case JSON_LINES -> files("files", ".jsonl");
                    case XLSX -> files("files", ".xlsx");
                    case XLS -> files("files", ".xls");
                    case ODS -> files("files", ".ods");
                    case ARCHIVE -> files("files", ".zip", ".ods");
                    case XLSX_SHEET -> parts(".xlsx", "xl/worksheets/sheet1.xml");
                    case ODS_CONTENT -> parts(".ods", "content.xml");
                    case UNITS -> List.of(Files.readAllBytes(CORPUS.resolve("units.csv")));
                    case INDEX_SET -> List.of(Files.readAllBytes(CORPUS.resolve("set.yaml")));
                    case NUMBER -> texts("1.234,5", "1.234", "97,06%", "1.2E+03", "12 345", "\u22125", "∞", "0,125");
                    case DATE ->
                        texts(
                                "Quý III/2026",
                                "6 tháng đầu năm 2026",
                                "30/09/2026",
                                "tháng 9 năm 2026",
                                "2026-Q3",
                                "31/02/2026");
                    case MAPPING -> examples();
                });
        Path broke = BROKE.resolve(target.folder());
        if (Files.isDirectory(broke)) {
            try (Stream<Path> files = Files.list(broke)) {
                for (Path file : files.sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Path> paths(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static List<byte[]> files(String folder, String... endings) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path file : paths(folder, endings)) {
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    private static List<byte[]> parts(String ending, String part) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Path file : paths("files", ending)) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                all.add(zip.getInputStream(zip.getEntry(part)).readAllBytes());
            }
        }
        return all;
    }

    /** The mappings of the document that says how to write one. */
    private static List<byte[]> examples() throws IOException {
        String document = Files.readString(Path.of("../docs/mapping.md"));
        return Stream.of(document.split("```yaml mapping\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
