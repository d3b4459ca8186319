package vn.thiduaso.ingest.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.ingest.match.UnitPlaces;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Units as files write them: by code, or by a name that can be no other unit's among those the index set applies to. Not safe for several threads. */
final class UnitWords {

    private final UnitDirectory units;
    private final Set<String> kinds;
    private final Map<String, NameIndex.Match<UnitRow>> found = new HashMap<>();
    private @Nullable NameIndex<UnitRow> names;

    UnitWords(IndexSet indexSet, UnitDirectory units) {
        this.units = units;
        kinds = indexSet.definition().appliesTo();
    }

    /** Code of the unit; the text itself when it is a code, blank, or no unit for certain. */
    String code(String text) {
        return text.isEmpty() || isCode(text) || names().isEmpty()
                ? text
                : named(text).found().map(UnitRow::unit).orElse(text);
    }

    /** What a text is that is no code. */
    NameIndex.Match<UnitRow> named(String text) {
        return found.computeIfAbsent(text, names()::find);
    }

    /** Name of a unit that a text may have meant; looks at all of them. */
    Optional<String> suggestion(String text) {
        return names().suggestion(text);
    }

    private NameIndex<UnitRow> names() {
        NameIndex<UnitRow> index = names;
        if (index == null) {
            index = NameIndex.ofUnits(units.ofKinds(kinds), UnitRow::name, new UnitPlaces(units::find)::of);
            names = index;
        }
        return index;
    }

    private boolean isCode(String text) {
        return units.find(text).or(() -> units.findOutside(text)).isPresent();
    }
}
