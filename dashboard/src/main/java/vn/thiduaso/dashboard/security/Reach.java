package vn.thiduaso.dashboard.security;

/** How far somebody may do something; later ones reach further. */
public enum Reach {
    /** Not at all. */
    NOWHERE,
    /** For the unit of the account and every unit below it; without such a unit: nowhere. */
    OWN_UNITS,
    EVERYWHERE
}
