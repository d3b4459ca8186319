package vn.thiduaso.scoring.award.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of {@code docs/awards-flow.md} are those of the flows, row by row, and every word of them is explained there. */
class FlowPageTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "awards-flow.md");

    static List<Flow<?, ?>> flows() {
        return FlowTest.flows();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldPrintTheTable(Flow<?, ?> flow) throws IOException {
        assertThat(rows("Acts of a " + flow.code()).stream().skip(1).toList())
                .as("of a %s; what the page should have:%n%s", flow.code(), String.join("\n", printed(flow)))
                .isEqualTo(printed(flow));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldExplainEveryState(Flow<?, ?> flow) throws IOException {
        assertThat(firstCells("States of a " + flow.code())).isEqualTo(states(flow));
    }

    @Test
    void shouldExplainEverySeparationProofAndRefusal() throws IOException {
        assertThat(firstCells("Who is kept apart")).isEqualTo(codes(Stream.of(Separation.values())));
        assertThat(firstCells("Proofs")).isEqualTo(codes(Stream.of(Proof.values())));
        assertThat(firstCells("Refusals"))
                .isEqualTo(Stream.of(Refusal.Kind.values())
                        .map(kind -> "`" + kind.code() + "`")
                        .toList());
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> List<String> printed(Flow<S, A> flow) {
        return flow.table().stream()
                .map(row -> "| "
                        + String.join(
                                " | ",
                                List.of(
                                        row.act().code(),
                                        row.from().code(),
                                        row.to().code(),
                                        words(row.who()),
                                        words(row.apart()),
                                        words(row.proofs()),
                                        words(row.during())))
                        + " |")
                .toList();
    }

    private static <S extends Enum<S> & FlowWord, A extends Enum<A> & FlowWord> List<String> states(Flow<S, A> flow) {
        return codes(EnumSet.allOf(flow.initial().getDeclaringClass()).stream());
    }

    private static List<String> codes(Stream<? extends FlowWord> words) {
        return words.map(word -> "`" + word.code() + "`").toList();
    }

    private static <W extends Enum<W> & FlowWord> String words(Collection<W> words) {
        return words.isEmpty()
                ? "–"
                : words.stream().sorted().map(FlowWord::code).collect(Collectors.joining(", "));
    }

    private static List<String> firstCells(String heading) throws IOException {
        return rows(heading).stream()
                .skip(1)
                .map(row -> row.split(" \\| ")[0].substring(2))
                .toList();
    }

    /** Rows of the first table under a heading, the line under its head left out. */
    private static List<String> rows(String heading) throws IOException {
        List<String> rows = new ArrayList<>();
        boolean here = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("#")) {
                here = line.replaceFirst("#+ ", "").equals(heading);
            } else if (here && line.startsWith("| ")) {
                rows.add(line);
            }
        }
        return rows;
    }
}
