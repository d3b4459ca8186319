package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Input.Kind;
import vn.thiduaso.scoring.indexset.Input.Range;

/** Reads {@code input: {…}} of an indicator with one figure, or {@code inputs: […]} of one with several. */
final class InputYaml {

    private static final Map<String, Kind> KINDS = Map.of("ratio", Kind.RATIO, "value", Kind.VALUE);

    private InputYaml() {}

    static List<Input> read(YamlMap indicator, String code, Labels label, ChecksYaml checks) {
        if (indicator.has("inputs")) {
            List<Input> inputs = new ArrayList<>();
            for (YamlMap block : indicator.maps("inputs")) {
                inputs.add(one(block, block.text("code"), label, checks));
            }
            if (indicator.has("input")) {
                indicator.fault("input", "có cả input và inputs", "giữ inputs khi có nhiều số liệu, input khi có một");
            }
            return inputs;
        }
        return indicator
                .map("input")
                .map(block -> List.of(one(block, code, label, checks)))
                .orElse(List.of());
    }

    private static Input one(YamlMap block, String code, Labels otherwise, ChecksYaml checks) {
        Kind kind = block.word("kind", KINDS).orElse(Kind.VALUE);
        Labels label = block.findLabels("label").orElse(otherwise);
        Input input =
                new Input(code, label, kind, block.findText("unit").orElse(""), range(block), block.texts("aliases"));
        List<DeclaredCheck> declared = checks.of(block, input);
        block.close();
        return new Input(code, label, kind, input.unit(), input.range(), input.aliases(), declared);
    }

    private static Range range(YamlMap block) {
        boolean integer = block.flag("integer", false);
        Optional<YamlMap> written = block.findMap("range");
        OptionalDouble min = written.map(map -> map.findNumber("min")).orElse(OptionalDouble.empty());
        OptionalDouble max = written.map(map -> map.findNumber("max")).orElse(OptionalDouble.empty());
        OptionalDouble step = written.map(map -> map.findNumber("step")).orElse(OptionalDouble.empty());
        written.ifPresent(YamlMap::close);
        OptionalDouble whole = integer && step.isEmpty() ? OptionalDouble.of(1) : step;
        return block.book()
                .attempt(block.line("range"), block.path() + "/range", () -> new Range(min, max, whole))
                .orElse(Range.ANY);
    }
}
