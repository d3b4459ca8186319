package vn.thiduaso.dashboard.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.dashboard.paper.OfficialLayout.Align;
import vn.thiduaso.dashboard.paper.OfficialLayout.Band;
import vn.thiduaso.dashboard.paper.OfficialLayout.Look;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;

/** Reads the layout of official documents; the file says what its keys are. */
final class OfficialLayoutYaml {

    private static final String FORMAT = "docs/decisions/110-a-document-is-a-value-of-blocks.md";
    private static final Map<String, Align> ALIGNS =
            Map.of("left", Align.LEFT, "center", Align.CENTER, "right", Align.RIGHT, "both", Align.BOTH);
    private static final String BOLD = "bold";
    private static final String ITALIC = "italic";
    private static final String BOTH = "bold-italic";
    private static final Map<String, String> FACES = Map.of(BOLD, BOLD, ITALIC, ITALIC, BOTH, BOTH);

    private final FaultBook book = new FaultBook("official-layout.yaml", FORMAT);
    private final YamlMap root;

    OfficialLayoutYaml(String text) {
        root = YamlText.compose(text, book)
                .map(node -> new YamlMap(book, "", node))
                .orElseThrow(this::broken);
    }

    private IllegalStateException broken() {
        return new IllegalStateException(book.faults().toString());
    }

    OfficialLayout layout() {
        String source = root.text("source");
        LocalDate from = root.date("from", LocalDate.EPOCH);
        OfficialLayout.Paper paper = paper(block(root, "paper"), block(root, "margins"));
        YamlMap font = block(root, "font");
        OfficialLayout.Font letters = new OfficialLayout.Font(font.text("name"), font.text("at"));
        font.close();
        OfficialLayout.Body body = body(block(root, "body"));
        Band rules = closed(block(root, "rules"));
        String country = root.text("country");
        String motto = root.text("motto");
        String ending = root.text("ending");
        Set<String> symbols = Set.copyOf(root.texts("symbols"));
        Map<OfficialPart, Look> looks = new EnumMap<>(OfficialPart.class);
        root.maps("parts").forEach(part -> look(part, looks));
        root.close();
        if (!book.isEmpty()) {
            throw broken();
        }
        return new OfficialLayout(source, from, paper, letters, body, rules, country, motto, ending, symbols, looks);
    }

    private YamlMap block(YamlMap within, String key) {
        return within.map(key).orElseThrow(this::broken);
    }

    private OfficialLayout.Paper paper(YamlMap size, YamlMap margins) {
        OfficialLayout.Paper paper = new OfficialLayout.Paper(
                size.number("width"),
                size.number("height"),
                size.text("at"),
                closed(block(margins, "top")),
                closed(block(margins, "bottom")),
                closed(block(margins, "left")),
                closed(block(margins, "right")),
                margins.text("at"));
        size.close();
        margins.close();
        return paper;
    }

    private OfficialLayout.Body body(YamlMap block) {
        OfficialLayout.Body body = new OfficialLayout.Body(
                block.numbers("indents"),
                block.number("indent"),
                block.number("apart"),
                closed(block(block, "lines")),
                block.text("at"));
        block.close();
        return body;
    }

    private Band closed(YamlMap block) {
        Band band = band(block);
        block.close();
        return band;
    }

    private static Band band(YamlMap block) {
        return new Band(block.number("least"), block.number("most"), block.number("used"));
    }

    private void look(YamlMap block, Map<OfficialPart, Look> looks) {
        String face = block.word("face", FACES, "");
        Look look = new Look(
                block.text("name"),
                block.text("at"),
                band(block),
                face.startsWith(BOLD),
                face.endsWith(ITALIC),
                block.flag("capitals", false),
                block.word("align", ALIGNS, Align.LEFT),
                block.findNumber("before").orElse(0),
                block.findNumber("after").orElse(0),
                block.findNumber("in").orElse(0));
        block.word("part", OfficialPart.byCode()).ifPresent(part -> looks.put(part, look));
        block.close();
    }
}
