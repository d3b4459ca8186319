package vn.thiduaso.datasets.award;

import java.util.Optional;
import java.util.function.Supplier;

import vn.thiduaso.datasets.indexset.SourceDocuments;
import vn.thiduaso.datasets.indexset.ValidityYaml;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * Reads what every rule says of itself: {@code valid}, {@code source}, {@code unconfirmed}.
 *
 * @param documents that the file names
 */
record DatedYaml(SourceDocuments documents) {

    /** The rule of a block with its days; asked last, for it closes the block. Empty, with faults in the book, when it cannot be made. */
    <T> Optional<Dated<T>> read(YamlMap block, Supplier<T> rule) {
        Optional<Validity> valid = block.map("valid").flatMap(ValidityYaml::read);
        Optional<Citation> source = block.findMap("source").map(documents::citation);
        Optional<Labels> unconfirmed = block.findLabels("unconfirmed");
        block.close();
        return block.book()
                .attempt(block.line(), block.path(), rule)
                .flatMap(made -> valid.map(days -> new Dated<>(made, days, source, unconfirmed)));
    }
}
