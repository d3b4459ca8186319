package vn.thiduaso.datasets.indexset;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rounding.Rounding;

/** Reads the rounding and the policies for what is not there: of {@code defaults}, and of each indicator that says otherwise. */
record Defaults(
        Optional<Rounding> rounding,
        MissingPolicy missing,
        MissingPolicy notApplicable,
        MissingPolicy zeroDenominator) {

    /** What holds where neither the indicator nor the set says anything: never a silent zero. */
    static final Defaults UNSAID = new Defaults(
            Optional.empty(), MissingPolicy.NOT_COMPUTABLE, MissingPolicy.REDISTRIBUTE, MissingPolicy.NOT_COMPUTABLE);

    private static final Map<String, MissingPolicy> WORDS =
            Arrays.stream(MissingPolicy.values()).collect(Collectors.toMap(MissingPolicy::code, Function.identity()));

    /** These, where the block does not say otherwise. */
    Defaults overriddenBy(YamlMap block) {
        return new Defaults(
                RoundingYaml.read(block, rounding),
                block.word("missing", WORDS, missing),
                block.word("not-applicable", WORDS, notApplicable),
                block.word("zero-denominator", WORDS, zeroDenominator));
    }
}
