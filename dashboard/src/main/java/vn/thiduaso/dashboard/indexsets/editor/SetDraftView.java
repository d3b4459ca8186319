package vn.thiduaso.dashboard.indexsets.editor;

import java.util.List;

import vn.thiduaso.dashboard.web.Option;

/**
 * A draft as its page shows it, every figure a text already.
 *
 * @param state how far it has come, in words
 * @param mark colour of that
 * @param told who did what with it last
 * @param address of the published set; empty until then
 * @param editable whether this person may write in it now
 * @param part part of the settings that is shown; empty: the node
 * @param node the node that is shown
 * @param undo revision that comes back when the last change is undone; 0: none
 * @param against what stands against sending or publishing it; empty: nothing
 */
record SetDraftView(
        String id,
        String name,
        String set,
        String basedOn,
        String basedOnAddress,
        String stage,
        String state,
        String mark,
        String told,
        String reason,
        String address,
        int revision,
        boolean editable,
        String part,
        NodeView node,
        SetForm form,
        List<TreeLine> tree,
        List<FaultLine> faults,
        int undo,
        String against) {

    /**
     * A line of the tree.
     *
     * @param level from 1
     * @param faults how many faults it has itself
     */
    record TreeLine(
            String place,
            int level,
            String code,
            String label,
            String max,
            boolean group,
            boolean chosen,
            int faults,
            String address) {}

    /**
     * The node that is shown.
     *
     * @param sentence its rule in words; empty while the set has faults
     */
    record NodeView(
            String place,
            String code,
            boolean root,
            boolean group,
            String sentence,
            List<Option> types,
            List<Option> kinds,
            boolean up,
            boolean down,
            boolean in,
            boolean out) {}

    /** @param address where it can be mended; empty when that is not known */
    record FaultLine(String place, String message, String remedy, String address) {}

    /** An item of the list of drafts. */
    record Item(String address, String name, String set, String basedOn, String state, String mark, String told) {}

    /** A line of the history. */
    record RevisionLine(int number, String what, String about, String who, String when, boolean restorable) {}
}
