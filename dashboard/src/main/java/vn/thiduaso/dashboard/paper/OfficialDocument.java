package vn.thiduaso.dashboard.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An official document as a value, in Vietnamese: what it says, not how it looks. {@link DocxPress} and {@link OfficialPaper} write it with the same texts in the
 * layout of {@link OfficialLayout}. Number, day and signature are blank: they are given by the office that issues it.
 *
 * @param addressees whom it is sent to ("Kính gửi"); none for decisions, minutes and the like
 * @param signatures of one person, right; of two (minutes), left and right
 * @param figures computed ones that its texts and annexes have, each with where it can be checked; listed in an annex of their own, the last
 */
public record OfficialDocument(
        Head head,
        List<String> addressees,
        List<Block> blocks,
        List<Signature> signatures,
        Recipients recipients,
        List<Annex> annexes,
        List<Figure> figures) {

    /**
     * @param parent the body above the issuing one, line by line in ordinary letters; none where there is none
     * @param issuer the issuing body, likewise
     * @param place where it is issued, before the blank day; empty for minutes, which have their days in their text
     * @param year of the blank day
     * @param kind "Tờ trình"
     * @param symbol "TTr-UBND": what stands after the blank number
     * @param subject what it is about
     */
    public record Head(
            List<String> parent,
            List<String> issuer,
            Optional<String> place,
            int year,
            String kind,
            String symbol,
            String subject) {

        public Head {
            parent = List.copyOf(parent);
            issuer = List.copyOf(issuer);
            if (issuer.isEmpty() || kind.isBlank() || subject.isBlank()) {
                throw new IllegalArgumentException("a document has an issuing body, a kind and a subject");
            }
        }
    }

    /**
     * @param office line by line: "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"
     * @param name without titles
     */
    public record Signature(List<String> office, String name) {
        public Signature {
            office = List.copyOf(office);
        }
    }

    /**
     * @param names who gets it, beside the addressees, who come first by themselves
     * @param keeper short name of the unit that wrote it, for the kept copy; empty where there is none
     */
    public record Recipients(List<String> names, String keeper) {
        public Recipients {
            names = List.copyOf(names);
        }
    }

    public record Annex(String title, List<Block> blocks) {
        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * @param text as the document has it
     * @param what it is, and of whom
     * @param run that computed it
     * @param address where it is shown down to its cells
     */
    public record Figure(String text, String what, String run, String address) {}

    /** @throws IllegalArgumentException when nobody or a third person signs, there is no text, or a figure stands nowhere in the document */
    public OfficialDocument {
        addressees = List.copyOf(addressees);
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
        figures = List.copyOf(figures);
        if (signatures.isEmpty() || signatures.size() > 2) {
            throw new IllegalArgumentException("one signs, or two: " + signatures.size());
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a document without text");
        }
        List<String> texts = Stream.concat(blocks.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()))
                .flatMap(Block::texts)
                .toList();
        for (Figure figure : figures) {
            if (texts.stream().noneMatch(text -> text.contains(figure.text()))) {
                throw new IllegalArgumentException("stands nowhere in the document: " + figure);
            }
        }
    }
}
