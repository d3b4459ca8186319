package vn.thiduaso.scoring.indexset;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.preparation.BoxCox;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.ImputeFromEarlier;
import vn.thiduaso.scoring.preparation.LogOfOnePlus;
import vn.thiduaso.scoring.preparation.NaturalLog;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;
import vn.thiduaso.scoring.preparation.Shifted;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transform;
import vn.thiduaso.scoring.preparation.Transformation;
import vn.thiduaso.scoring.rule.Given;
import vn.thiduaso.scoring.rule.Goalposts;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.Scale;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.indexset.FoundFaults.mean;
import static vn.thiduaso.scoring.indexset.FoundFaults.value;

class PreparationFaultsTest {

    private static final Group TREE = mean(
            "T",
            value("POSTS", new Goalposts(0, 10, true, false)),
            ExampleIndexSets.ratio("SHARE", 10, MissingPolicy.ZERO),
            value("GIVEN", new Given()),
            value("LIST", new Options(List.of(new Options.Option(1, 10, "có")))),
            value("SCALE", new Scale(5, "", "", List.of())));

    @Test
    void shouldRefuseStepsOverColumnsNobodySends() {
        assertThat(faults(transform(new SquareRoot(), Columns.of("POSTS", "NOWHERE"))))
                .containsExactly("preparation/1/columns: không có số liệu nào mang mã \"NOWHERE\"");
    }

    @Test
    void shouldRefuseToLookBackWhereTheSetDoesNot() {
        PreparationStep earlier = new ImputeFromEarlier(Columns.of("POSTS"), 2);

        assertThat(faults(transform(new SquareRoot(), Columns.of("POSTS")), earlier))
                .containsExactly("preparation/2/from: bước này lấy số liệu kỳ trước nhưng bộ chỉ số không xem kỳ nào");
    }

    @Test
    void shouldRefuseToTransformWhatTheRuleReadsAsItIs() {
        assertThat(faults(transform(new SquareRoot(), Columns.all())))
                .containsExactly(refused("GIVEN"), refused("LIST"), refused("SCALE"));
        assertThat(faults(transform(new SquareRoot(), Columns.of("GIVEN")))).containsExactly(refused("GIVEN"));
        assertThat(faults(transform(new SquareRoot(), Columns.allBut("GIVEN", "LIST", "SCALE"))))
                .isEmpty();
    }

    /** √ keeps 0 and 1, ln(1 + x) makes 0 and 0.69 of them; ln has no value at 0; √(x + 1) makes 1.41 of 1, Box–Cox at 0.5 −2 of 0. */
    @Test
    void shouldTransformAShareToAShareOnly() {
        assertThat(faults(transform(new SquareRoot(), Columns.of("SHARE")))).isEmpty();
        assertThat(faults(transform(new NaturalLog(), Columns.of("SHARE")))).containsExactly(refused("SHARE"));
        assertThat(faults(transform(new LogOfOnePlus(), Columns.of("SHARE")))).isEmpty();
        assertThat(faults(transform(new Shifted(0, 1, new SquareRoot()), Columns.of("SHARE"))))
                .containsExactly(refused("SHARE"));
        assertThat(faults(transform(new BoxCox(0.5), Columns.of("SHARE")))).containsExactly(refused("SHARE"));
        assertThat(faults(transform(new NaturalLog(), Columns.of("POSTS")))).isEmpty();
    }

    private static String refused(String code) {
        return "preparation/1: số liệu \"" + code + "\" được chấm theo quy tắc không nhận số đã biến đổi";
    }

    private static PreparationStep transform(Transform transform, Columns columns) {
        return new Transformation(columns, transform);
    }

    private static List<String> faults(PreparationStep... steps) {
        return FoundFaults.of(ExampleIndexSets.definition(TREE).withPreparation(Preparation.of(steps)));
    }
}
