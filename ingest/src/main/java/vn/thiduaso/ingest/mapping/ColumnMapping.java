package vn.thiduaso.ingest.mapping;

import vn.thiduaso.scoring.indexset.Part;

/**
 * One column of a table.
 *
 * @param head its heads from top to bottom, joined by {@link Heads#JOINT}: it is found again by these
 * @param column where it stood when the mapping was made, from 0
 * @param figure how its cells are read when it is one of figures; {@link Figure#NONE} for all others
 */
public record ColumnMapping(String head, int column, Role role, Figure figure) {

    /**
     * How cells of figures are read.
     *
     * @param code what they are figures of; empty where the row says it
     * @param unit whose they are; empty where the row or the sheet says it
     * @param hidden somebody said that it is read although the sender hid it
     */
    public record Figure(
            String code, String unit, Part part, NumberForm number, ValueUnit valueUnit, Mode mode, boolean hidden) {

        static final Figure NONE =
                new Figure("", "", Part.VALUE, NumberForm.PROVEN, ValueUnit.AS_IS, Mode.AS_ASKED, false);
    }

    /** A column that holds no figures. */
    public static ColumnMapping of(String head, int column, Role role) {
        return new ColumnMapping(head, column, role, Figure.NONE);
    }

    boolean isFigure() {
        return role == Role.FIGURE;
    }

    /** The last of its heads. */
    String lowest() {
        return head.substring(
                head.lastIndexOf(Heads.JOINT) < 0 ? 0 : head.lastIndexOf(Heads.JOINT) + Heads.JOINT.length());
    }
}
