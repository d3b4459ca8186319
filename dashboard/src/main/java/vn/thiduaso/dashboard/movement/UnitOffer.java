package vn.thiduaso.dashboard.movement;

/** A unit to choose. */
record UnitOffer(String unit, String name) {}
