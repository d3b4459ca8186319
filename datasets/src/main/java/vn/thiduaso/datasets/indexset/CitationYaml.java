package vn.thiduaso.datasets.indexset;

import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Citation.Certainty;

/** Reads one document of {@code legal-basis}, or the {@code citation} of a node. */
public final class CitationYaml {

    static final Map<String, Certainty> WORDS =
            Map.of("verbatim", Certainty.VERBATIM, "excerpt", Certainty.EXCERPT, "unverified", Certainty.UNVERIFIED);

    private CitationYaml() {}

    /** Empty, with a fault in the book, when no document is named. */
    public static Optional<Citation> read(YamlMap block) {
        String document = block.text("document");
        Citation citation = new Citation(
                document.isEmpty() ? "?" : document,
                block.findDate("date"),
                block.findText("article").orElse(""),
                block.findText("address").orElse(""),
                block.findText("quote").orElse(""),
                block.word("certainty", WORDS).orElse(Certainty.UNVERIFIED),
                block.findText("note").orElse(""));
        block.close();
        return document.isEmpty() ? Optional.empty() : Optional.of(citation);
    }
}
