package vn.thiduaso.ingest.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;

/** Codes of an index set as files write them: the code, or the Vietnamese or English name of a figure or a node that can be no other one's. Not safe for several threads. */
public final class CodeNames {

    private final IndexSet indexSet;
    /** Made for the first text that is no code: most files have none. */
    private @Nullable NameIndex<Named> names;

    private record Named(String code, String name) {}

    public CodeNames(IndexSet indexSet) {
        this.indexSet = indexSet;
    }

    private NameIndex<Named> names() {
        NameIndex<Named> index = names;
        if (index == null) {
            Set<Named> all = new LinkedHashSet<>();
            for (Node node : indexSet.nodes()) {
                if (node instanceof Indicator indicator) {
                    indicator
                            .inputs()
                            .forEach(input -> named(input.code(), input.label()).forEach(all::add));
                }
                named(node.code(), node.label()).forEach(all::add);
            }
            index = NameIndex.ofThings(all, Named::name);
            names = index;
        }
        return index;
    }

    private static Stream<Named> named(String code, Labels label) {
        return Stream.of(new Named(code, label.vi()), new Named(code, label.en()));
    }

    /** The code; empty when the text is neither a code nor a name, or the name of several figures. */
    public Optional<String> code(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (CodeWords.isKnown(indexSet, text)) {
            return Optional.of(text);
        }
        NameIndex.Match<Named> match = names().find(text);
        List<String> codes = Stream.concat(match.found().stream(), match.several().stream())
                .map(Named::code)
                .filter(code -> CodeWords.isKnown(indexSet, code))
                .toList();
        boolean same = codes.stream().map(this::meaning).distinct().count() == 1;
        return same ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** What a code says when it is written with a figure: two codes of one figure are the same. */
    private List<Integer> meaning(String code) {
        return Stream.of(Part.VALUE, Part.NUMERATOR)
                .flatMap(part -> indexSet.findSlot(code, part).stream())
                .map(slot -> slot.index())
                .toList();
    }
}
