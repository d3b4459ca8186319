package vn.thiduaso.datasets.indexset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.preparation.BoxCox;
import vn.thiduaso.scoring.preparation.DecimalLog;
import vn.thiduaso.scoring.preparation.LogOfOnePlus;
import vn.thiduaso.scoring.preparation.NaturalLog;
import vn.thiduaso.scoring.preparation.Reciprocal;
import vn.thiduaso.scoring.preparation.SampleBoxCox;
import vn.thiduaso.scoring.preparation.SampleLog;
import vn.thiduaso.scoring.preparation.SampleTransform;
import vn.thiduaso.scoring.preparation.SquareRoot;
import vn.thiduaso.scoring.preparation.Transform;
import vn.thiduaso.scoring.preparation.Unchanged;

/** Reads the word of a transform: of one figure, or one whose constants come from the sample. */
final class TransformYaml {

    /** Makes one transform of its keys. */
    private interface Reader<T> {
        T read(YamlMap step);
    }

    private static final Map<String, Reader<Transform>> WORDS = new LinkedHashMap<>();
    private static final Map<String, Reader<SampleTransform>> OF_SAMPLE = new LinkedHashMap<>();

    static {
        WORDS.put("ln", step -> new NaturalLog());
        WORDS.put("log10", step -> new DecimalLog());
        WORDS.put("ln-of-one-plus", step -> new LogOfOnePlus());
        WORDS.put("square-root", step -> new SquareRoot());
        WORDS.put("reciprocal", step -> new Reciprocal());
        WORDS.put("box-cox", step -> new BoxCox(lambda(step)));
        OF_SAMPLE.put("log-shifted-by-range", step -> SampleLog.SHIFTED_BY_RANGE);
        OF_SAMPLE.put("log-by-direction", step -> SampleLog.BY_DIRECTION);
        OF_SAMPLE.put("log-shifted-by-one", step -> SampleLog.SHIFTED_BY_ONE);
        OF_SAMPLE.put("log-stretched", step -> SampleLog.STRETCHED);
        OF_SAMPLE.put("box-cox", step -> new SampleBoxCox(lambda(step)));
    }

    private TransformYaml() {}

    /** Words of the transforms of one figure, in the order of the documentation. */
    static List<String> words() {
        return List.copyOf(WORDS.keySet());
    }

    /** Words of the transforms of a sample, in the order of the documentation. */
    static List<String> wordsOfSample() {
        return List.copyOf(OF_SAMPLE.keySet());
    }

    /** A transform that could not be read is stood in for by none. */
    static Transform read(YamlMap step, String key) {
        return step.word(key, WORDS).map(reader -> reader.read(step)).orElseGet(() -> {
            knowsLambda(step);
            return new Unchanged();
        });
    }

    /** Empty when the key is not there: winsorising alone. */
    static Optional<SampleTransform> ofSample(YamlMap step, String key) {
        Optional<SampleTransform> transform = step.findWord(key, OF_SAMPLE).map(reader -> reader.read(step));
        if (transform.isEmpty() && step.has(key)) {
            knowsLambda(step);
        }
        return transform;
    }

    /** 1, which only shifts, in place of one that cannot be read. */
    private static double lambda(YamlMap step) {
        double lambda = step.number("lambda");
        return Double.isNaN(lambda) ? 1 : lambda;
    }

    /** Beside a word that is not known lambda may be right: asking for it is enough. */
    private static void knowsLambda(YamlMap step) {
        step.findNumber("lambda");
    }
}
