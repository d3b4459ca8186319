package vn.thiduaso.dashboard.indexsets.editor;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.edit.SetFields;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;

/**
 * A text of a draft as far as it can be understood.
 *
 * @param yaml the text
 * @param source the set it is; empty while it has faults
 * @param faults all of them, in the order of the lines
 */
record SetDraftTexts(String yaml, Optional<IndexSetSource> source, List<Fault> faults) {

    private static final int NUMBER_LENGTH = 6;

    SetDraftTexts {
        faults = List.copyOf(faults);
    }

    static SetDraftTexts of(String yaml) {
        try {
            return new SetDraftTexts(yaml, Optional.of(IndexSetSource.of(yaml, "set.yaml")), List.of());
        } catch (InvalidIndexSetException invalid) {
            return new SetDraftTexts(yaml, Optional.empty(), invalid.faults());
        }
    }

    /** What a text says of itself. */
    static SetDraftRepository.Head head(SetText text) {
        SetFields top = text.top();
        String name = top.vietnamese("name");
        return new SetDraftRepository.Head(
                top.text("code"), top.text("version"), new Labels(name.isBlank() ? "?" : name, top.english("name")));
    }

    /** The version after one: the next number where it ends with one, and none of those that are taken. */
    static String next(String version, List<String> taken) {
        String stem = version.replaceFirst("\\d{1," + NUMBER_LENGTH + "}$", "");
        String last = version.substring(stem.length());
        int number = last.isEmpty() ? 2 : Integer.parseInt(last) + 1;
        String before = last.isEmpty() ? version + "-" : stem;
        while (taken.contains(before + number)) {
            number++;
        }
        return before + number;
    }
}
