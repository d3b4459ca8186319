package vn.thiduaso.datasets.indexset;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.rounding.Rounding;
import vn.thiduaso.scoring.rounding.Rounding.Mode;

/** Reads {@code digits} and {@code mode}, alone as {@code rounding: {…}} or among the keys of {@code score}. */
final class RoundingYaml {

    private static final Map<String, Mode> MODES =
            Map.of("half-up", Mode.HALF_UP, "half-even", Mode.HALF_EVEN, "down", Mode.DOWN);

    private RoundingYaml() {}

    /** The rounding of a block; the other one where the block does not say; {@code rounding: none} for none at all. */
    static Optional<Rounding> read(YamlMap block, Optional<Rounding> otherwise) {
        if (!block.has("rounding")) {
            return otherwise;
        }
        if (block.isWord("rounding", "none")) {
            return Optional.empty();
        }
        return block.findMap("rounding").flatMap(map -> {
            Optional<Rounding> rounding = digitsAndMode(map);
            map.close();
            return rounding;
        });
    }

    static Optional<Rounding> digitsAndMode(YamlMap block) {
        int digits = block.whole("digits", 2);
        Mode mode = block.word("mode", MODES, Mode.HALF_UP);
        return block.book().attempt(block.line("digits"), block.path() + "/digits", () -> new Rounding(digits, mode));
    }
}
