package vn.thiduaso.datasets.completeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.SentFigure;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;
import vn.thiduaso.scoring.rule.Information;

/**
 * What a unit of a kind is to send: every input of every indicator that applies to it and is scored. Published points and ranks are somebody else's, and what
 * is for information only need not be there.
 */
final class RequiredFigures {

    private static final byte NOT_SENT = 0;

    private final IndexSet indexSet;
    private final Map<String, List<String>> byKind = new HashMap<>();

    RequiredFigures(IndexSet indexSet) {
        this.indexSet = indexSet;
    }

    /** Codes of inputs in the order of the set. */
    List<String> of(String kind) {
        return byKind.computeIfAbsent(kind, this::list);
    }

    private List<String> list(String kind) {
        List<String> codes = new ArrayList<>();
        List<Node> nodes = indexSet.nodes();
        for (int node = 0; node < nodes.size(); node++) {
            if (nodes.get(node) instanceof Indicator indicator
                    && !(indicator.rule() instanceof Information)
                    && indexSet.applies(node, kind)) {
                indicator.inputs().forEach(input -> codes.add(input.code()));
            }
        }
        return codes;
    }

    private static byte sent(CellState state) {
        return (byte) (1 + state.code());
    }

    /** The figures of one unit as they come in; a later one takes the place of an earlier one. */
    final class Sent {

        private final byte[] states = new byte[indexSet.slotCount()];

        /** Takes one figure. */
        void add(SentFigure figure) {
            indexSet.findSlot(figure.code(), figure.part())
                    .ifPresent(slot -> states[slot.index()] = sent(figure.state()));
        }

        /** Takes those of a later file. */
        void add(Sent later) {
            for (int slot = 0; slot < states.length; slot++) {
                states[slot] = later.states[slot] == NOT_SENT ? states[slot] : later.states[slot];
            }
        }

        /** Codes of what is to be sent and is not there. */
        List<String> missing(String kind) {
            return of(kind).stream().filter(code -> !isThere(code)).toList();
        }

        /** A ratio is there as one value, or as both of its parts. */
        private boolean isThere(String code) {
            return isKnown(code, Part.VALUE) || isKnown(code, Part.NUMERATOR) && isKnown(code, Part.DENOMINATOR);
        }

        private boolean isKnown(String code, Part part) {
            return indexSet.findSlot(code, part)
                    .filter(slot -> states[slot.index()] != NOT_SENT && states[slot.index()] != sent(CellState.MISSING))
                    .isPresent();
        }
    }
}
