package vn.thiduaso.ingest.match;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.thiduaso.datasets.lake.UnitRow;

/** Where units lie, as files write it behind their names: the group they are ranked in, and the units above them with theirs. */
public final class UnitPlaces {

    /** Units above one that are looked at: hamlet, commune, province. */
    private static final int ABOVE = 3;

    private final Function<String, Optional<UnitRow>> units;

    /** @param units by code */
    public UnitPlaces(Function<String, Optional<UnitRow>> units) {
        this.units = units;
    }

    /** Comparable, without the words for their kinds; empty when nobody says. */
    public Set<String> of(UnitRow unit) {
        Set<String> places = new HashSet<>();
        Optional<UnitRow> at = Optional.of(unit);
        for (int above = 0; above <= ABOVE && at.isPresent(); above++) {
            UnitRow row = at.get();
            if (!row.group().isEmpty()) {
                places.add(Placed.place(row.group()));
            }
            at = row.parent().isEmpty() ? Optional.empty() : units.apply(row.parent());
            at.ifPresent(parent -> places.add(Placed.place(Brackets.without(parent.name()))));
        }
        return places;
    }
}
