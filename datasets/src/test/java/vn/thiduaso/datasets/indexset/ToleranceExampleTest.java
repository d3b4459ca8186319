package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.scoring.check.Tolerance;
import vn.thiduaso.scoring.check.Tolerance.Usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures of docs/method.md, worked by hand. */
class ToleranceExampleTest {

    static List<List<String>> rows() throws IOException {
        return MethodDocument.table("others").stream().skip(1).map(List::of).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldGiveTheFiguresOfTheTable(List<String> cells) {
        double[] others = Arrays.stream(cells.get(0).split(", "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Tolerance tolerance = new Tolerance(3.5, 4, MethodDocument.number(cells.get(2)));

        Usual usual = tolerance.usual(others, MethodDocument.number(cells.get(3)));

        assertThat(new double[] {usual.median(), usual.reach() / 3.5, usual.reach()})
                .containsExactly(
                        new double[] {
                            MethodDocument.number(cells.get(4)),
                            MethodDocument.number(cells.get(5)),
                            MethodDocument.number(cells.get(6))
                        },
                        within(MethodDocument.PRINTED));
        assertThat(usual.isUnusual(MethodDocument.number(cells.get(1))))
                .isEqualTo(cells.get(7).equals("yes"));
    }
}
