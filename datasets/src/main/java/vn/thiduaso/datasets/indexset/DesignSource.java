package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.yaml.BundledText;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.robustness.Design;
import vn.thiduaso.scoring.robustness.DoubtfulValue;

/**
 * A design together with the very text it was read from.
 *
 * @param design checked against an index set
 * @param yaml its text, as stored with an analysis
 * @param sha256 SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record DesignSource(Design design, String yaml, String sha256) {

    private static final String USUAL = "usual.yaml";

    /** @throws vn.thiduaso.scoring.robustness.InvalidDesignException when the text is no design for the set */
    public static DesignSource of(String yaml, String fileName, IndexSet indexSet) {
        return new DesignSource(DesignYaml.read(yaml, fileName, indexSet), yaml, IndexSetSource.sha256Of(yaml));
    }

    /**
     * @param isUnit whether a code is that of a unit of the run
     * @throws vn.thiduaso.scoring.robustness.InvalidDesignException when the text is no design for the set and the units
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the file is no text
     * @throws IOException when it cannot be read at all
     */
    public static DesignSource read(Path file, IndexSet indexSet, Predicate<String> isUnit) throws IOException {
        String yaml = IndexSetYaml.text(file);
        Design design = DesignYaml.read(yaml, file.getFileName().toString(), indexSet, isUnit);
        return new DesignSource(design, yaml, IndexSetSource.sha256Of(yaml));
    }

    /** What is varied when nobody says: weights, scaling, one indicator left out. Resource {@code designs/usual.yaml}. */
    public static DesignSource usual(IndexSet indexSet) {
        return usual(indexSet, List.of());
    }

    /**
     * The usual design and, as one more item, figures that are not sure.
     *
     * @param flagged in any order, each figure once; none: the usual design as it is
     */
    public static DesignSource usual(IndexSet indexSet, List<DoubtfulValue> flagged) {
        return of(BundledText.of("/designs/" + USUAL) + item(flagged), USUAL, indexSet);
    }

    /** Sorted, so that the same figures give the same text. */
    private static String item(List<DoubtfulValue> flagged) {
        if (flagged.isEmpty()) {
            return "";
        }
        return flagged.stream()
                .sorted(Comparator.comparing(DoubtfulValue::unit)
                        .thenComparing(DoubtfulValue::input)
                        .thenComparing(DoubtfulValue::part))
                .map(cell -> "      - {unit: %s, input: %s, part: %s, low: %s, high: %s}"
                        .formatted(
                                quoted(cell.unit()),
                                quoted(cell.input()),
                                cell.part().word(),
                                plain(cell.low()),
                                plain(cell.high())))
                .collect(Collectors.joining(
                        "\n",
                        "  # figures that the source marked, over what their peers sent\n  - type: doubtful\n    name: flagged\n    cells:\n",
                        "\n"));
    }

    private static String quoted(String code) {
        return "'" + code.replace("'", "''") + "'";
    }

    private static String plain(double figure) {
        return new BigDecimal(Double.toString(figure)).toPlainString();
    }
}
