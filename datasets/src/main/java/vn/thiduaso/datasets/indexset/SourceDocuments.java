package vn.thiduaso.datasets.indexset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Citation.Certainty;

/**
 * The documents a file names once, in {@code documents}, each {@code {id, document, date, address, certainty, note}}; its rules cite them by id:
 * {@code {document: D152, article: Điều 49}}.
 */
public final class SourceDocuments {

    private final Map<String, Citation> documents = new HashMap<>();

    /** Reads one of {@code documents}; a fault where another has its id. */
    public void add(YamlMap block) {
        String id = block.text("id");
        String document = block.text("document");
        Citation citation = new Citation(
                document.isEmpty() ? "?" : document,
                block.findDate("date"),
                "",
                block.findText("address").orElse(""),
                "",
                block.word("certainty", CitationYaml.WORDS).orElse(Certainty.UNVERIFIED),
                block.findText("note").orElse(""));
        if (documents.put(id, citation) != null) {
            block.fault("id", "đã có văn bản mang mã \"" + id + "\"", "đặt cho mỗi văn bản một mã");
        }
        block.close();
    }

    /**
     * Reads {@code {document, article, quote, certainty, note}}: what it does not say is as the document says it. Of a document that is not named a fault, and a
     * citation that is unverified.
     */
    public Citation citation(YamlMap block) {
        String id = block.text("document");
        String article = block.findText("article").orElse("");
        String quote = block.findText("quote").orElse("");
        Optional<Certainty> certainty = block.findWord("certainty", CitationYaml.WORDS);
        Optional<String> note = block.findText("note");
        block.close();
        Citation document = documents.get(id);
        if (document == null) {
            block.fault("document", "không có văn bản \"" + id + "\"", "ghi một mã trong phần documents");
            document = unknown(id);
        }
        return new Citation(
                document.document(),
                document.date(),
                article,
                document.address(),
                quote,
                certainty.orElse(document.certainty()),
                note.orElse(document.note()));
    }

    /** Stands for a document nobody named. */
    public static Citation unknown(String id) {
        return new Citation(id.isBlank() ? "?" : id, Optional.empty(), "", "", "", Certainty.UNVERIFIED, "");
    }
}
