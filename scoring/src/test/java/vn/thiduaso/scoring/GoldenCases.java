package vn.thiduaso.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;

/** Small cases of COINr 1.1.14, kept beside the repository; tests that need them are skipped where they are absent. */
public final class GoldenCases {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "golden", "golden-small.json");
    private static final String LOG_GII =
            "COINr computes the logarithm and returns the untransformed figures; here they are transformed";
    private static final String MISSING_DROPPED =
            "a missing part is dropped and its weight shared out, as in the other means; COINr gives none";

    /** Cases where what we give differs on purpose, with the reason; each is compared with our own figures by the test of its kind. */
    public static final Map<String, String> ON_PURPOSE = Map.ofEntries(
            Map.entry(
                    "normalise-096",
                    "a constant column: its note says COINr warns and gives NaN to all. NaN is no score that could be published, and a missing one"
                            + " would take rank or weight from every unit for what none of them did; here all get the middle of the range"),
            Map.entry("aggregate-131", MISSING_DROPPED),
            Map.entry("aggregate-132", MISSING_DROPPED),
            Map.entry("aggregate-133", MISSING_DROPPED),
            Map.entry("aggregate-134", MISSING_DROPPED),
            Map.entry(
                    "outrank-160",
                    "pairs are compared on what both have, so the order of rows changes nothing; in COINr it does"),
            Map.entry("treat-166", LOG_GII),
            Map.entry("treat-174", LOG_GII),
            Map.entry("treat-182", LOG_GII),
            Map.entry("treat-190", LOG_GII));

    private GoldenCases() {}

    /** Skips the calling test, with a printed line, when the file is absent. */
    public static void need() {
        boolean there = Files.exists(FILE);
        if (!there) {
            System.out.println("golden: skipped, no file " + FILE);
        }
        Assumptions.assumeTrue(there);
    }

    public static List<JsonNode> all() {
        try {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(FILE.toFile())
                                    .path("cases")
                                    .spliterator(),
                            false)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<JsonNode> ofKind(String... kinds) {
        return all().stream()
                .filter(one -> List.of(kinds).contains(one.path("kind").asText()))
                .toList();
    }

    public static boolean differs(JsonNode one) {
        return ON_PURPOSE.containsKey(one.path("id").asText());
    }

    /** Prints how many cases agree and differ on purpose. */
    public static void print(String what, List<JsonNode> cases) {
        long differing = cases.stream().filter(GoldenCases::differs).count();
        System.out.printf("golden %s: %d passed, %d differ on purpose%n", what, cases.size() - differing, differing);
        cases.stream()
                .map(one -> one.path("id").asText())
                .filter(ON_PURPOSE::containsKey)
                .forEach(id -> System.out.println("  " + id + ": " + ON_PURPOSE.get(id)));
    }
}
