package vn.thiduaso.datasets.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns text into YAML nodes that know their lines; syntax that cannot be read is a fault. No tag makes an object of ours. */
public final class YamlText {

    private static final int MAX_CHARACTERS = 8_000_000;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_REPEATED = 500;

    private YamlText() {}

    /** The mapping the whole text is; empty, with a fault noted, when it is none. */
    public static Optional<MappingNode> compose(String text, FaultBook book) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MAX_REPEATED)
                .setCodePointLimit(MAX_CHARACTERS)
                .build();
        try {
            if (deeperThan(MAX_DEPTH, text, settings)) {
                book.add(1, "", "các khối lồng nhau quá " + MAX_DEPTH + " tầng", "viết ít tầng hơn");
                return Optional.empty();
            }
            OptionalInt circle = circle(text, settings);
            if (circle.isPresent()) {
                book.add(
                        circle.getAsInt(),
                        "",
                        "khối này chứa chính nó (dấu * chỉ về khối đang mở)",
                        "viết lại khối đó thay cho dấu *");
                return Optional.empty();
            }
            return mapping(new Compose(settings).composeString(text), book);
        } catch (MarkedYamlEngineException unreadable) {
            int line =
                    unreadable.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            book.add(
                    line,
                    "",
                    "không đúng cú pháp YAML: " + unreadable.getProblem(),
                    "xem lại thụt lề, dấu hai chấm và dấu nháy quanh dòng này");
            return Optional.empty();
        } catch (YamlEngineException unreadable) {
            book.add(
                    1,
                    "",
                    "không đọc được YAML: " + unreadable.getMessage(),
                    "lưu tệp dạng văn bản UTF-8 theo " + book.document());
            return Optional.empty();
        }
    }

    private static Optional<MappingNode> mapping(Optional<Node> root, FaultBook book) {
        if (root.orElse(null) instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        book.add(
                1,
                "",
                "tệp trống hoặc không phải một khối các khóa",
                "bắt đầu bằng các dòng khóa: giá trị như trong " + book.document());
        return Optional.empty();
    }

    /** Line of the first alias that stands inside the block it repeats: a tree that would have no end. */
    private static OptionalInt circle(String text, LoadSettings settings) {
        Deque<String> open = new ArrayDeque<>();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent start) {
                open.push(start.getAnchor().map(Anchor::getValue).orElse(""));
            } else if (event instanceof CollectionEndEvent) {
                open.pop();
            } else if (event instanceof AliasEvent alias
                    && open.contains(alias.getAlias().getValue())) {
                return OptionalInt.of(
                        event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
            }
        }
        return OptionalInt.empty();
    }

    /** Counted on events, which need no stack, before nodes are composed, which do. */
    private static boolean deeperThan(int limit, String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart) {
                depth++;
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                depth--;
            }
            if (depth > limit) {
                return true;
            }
        }
        return false;
    }
}
