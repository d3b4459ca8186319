package vn.thiduaso.datasets.indexset.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.serializer.AnchorGenerator;

import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/** YAML as nodes that keep comments, styles and names of blocks, and back to text. */
final class YamlTree {

    private static final int MAX_CHARACTERS = 8_000_000;
    private static final int MAX_REPEATED = 500;
    /** Lines are not broken: a break inside a text would show as a change of it. */
    private static final int WIDTH = 1_000_000;

    private static final int INDENT = 2;

    private static final LoadSettings LOAD = LoadSettings.builder()
            .setParseComments(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(MAX_REPEATED)
            .setCodePointLimit(MAX_CHARACTERS)
            .build();

    private YamlTree() {}

    /**
     * The block of keys a whole text is.
     *
     * @throws InvalidIndexSetException when it is none
     */
    static MappingNode whole(String yaml, String fileName) {
        FaultBook book = new FaultBook(fileName);
        // refuses what nests without end before it is read once more, with its comments
        YamlText.compose(yaml, book);
        if (!book.isEmpty()) {
            throw new InvalidIndexSetException(book.faults());
        }
        return (MappingNode) new Compose(LOAD).composeString(yaml).orElseThrow();
    }

    /**
     * What a part of a text says; empty for an empty text.
     *
     * @throws IllegalArgumentException when it is no YAML, in Vietnamese
     */
    static Optional<Node> part(String yaml) {
        try {
            FaultBook book = new FaultBook("");
            YamlText.compose("part:\n" + yaml.indent(INDENT), book);
            if (!book.isEmpty()) {
                throw new IllegalArgumentException(book.faults().get(0).message());
            }
            return new Compose(LOAD).composeString(yaml);
        } catch (YamlEngineException unreadable) {
            throw new IllegalArgumentException("không đúng cú pháp YAML: " + unreadable.getMessage(), unreadable);
        }
    }

    static String write(Node node) {
        DumpSettings settings = DumpSettings.builder()
                .setDumpComments(true)
                .setIndent(INDENT)
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .setSplitLines(false)
                .setAnchorGenerator(new Names())
                .build();
        List<org.snakeyaml.engine.v2.events.Event> events = new Serialize(settings).serializeOne(node);
        return new Present(settings).emitToString(events.iterator());
    }

    /** Blocks that are used several times keep the names their writer gave them. */
    private static final class Names implements AnchorGenerator {

        private final Set<String> used = new HashSet<>();

        @Override
        public Anchor nextAnchor(Node node) {
            String wanted = node.getAnchor().map(Anchor::getValue).orElse("block");
            String name = wanted;
            for (int number = 2; !used.add(name); number++) {
                name = wanted + number;
            }
            return new Anchor(name);
        }
    }
}
