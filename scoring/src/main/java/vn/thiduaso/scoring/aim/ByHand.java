package vn.thiduaso.scoring.aim;

/** Somebody reports it with the document it is from: no index set asks for it. */
public record ByHand() implements Measure {}
