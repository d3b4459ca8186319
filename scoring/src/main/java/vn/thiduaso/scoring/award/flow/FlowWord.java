package vn.thiduaso.scoring.award.flow;

/** A state or an act of a flow. */
public interface FlowWord {

    /** The word used in files. */
    String code();
}
