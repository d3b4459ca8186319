package vn.thiduaso.datasets.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.fault.Fault;

/** Reads {@code pack.yaml}. A fault in it is ours, not the user's. */
final class PackYaml {

    /** What a file may be left at; without a word its period is closed. */
    private static final Map<String, State> LEFT_OPEN =
            Map.of("submitted", State.SUBMITTED, "approved", State.APPROVED);

    /** Stands in for roles that are not there, which is a fault of its own. */
    private static final PackRoles NOBODY = new PackRoles(new Actor("?"), new Actor("?"), new Actor("?"));

    private PackYaml() {}

    /** @throws IllegalStateException with all faults */
    static Pack read(String name, String text) {
        FaultBook book = new FaultBook(name + "/pack.yaml");
        List<Pack> made = YamlText.compose(text, book).map(node -> pack(name, new YamlMap(book, "", node))).stream()
                .toList();
        if (!book.isEmpty()) {
            throw new IllegalStateException(
                    book.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return made.get(0);
    }

    private static Pack pack(String name, YamlMap yaml) {
        Labels title = yaml.labels("title");
        String indexSet = yaml.text("index-set");
        boolean illustrative = yaml.flag("illustrative", false);
        Optional<PackRoles> roles = yaml.map("roles").flatMap(PackYaml::roles);
        String units = yaml.text("units");
        Optional<String> schedule = yaml.findText("schedule");
        List<PackFile> files =
                yaml.maps("files").stream().flatMap(file -> file(file).stream()).toList();
        boolean halfClosed = files.stream()
                .anyMatch(file -> file.state() == State.CLOSED
                        && files.stream()
                                .anyMatch(other ->
                                        other.period().equals(file.period()) && other.state() != State.CLOSED));
        if (halfClosed) {
            yaml.fault("files", "một kỳ vừa chốt vừa để mở", "ghi state cho mọi tệp của kỳ, hoặc không tệp nào");
        }
        List<String> expected = yaml.texts("expected");
        yaml.close();
        return new Pack(name, title, indexSet, illustrative, roles.orElse(NOBODY), units, schedule, files, expected);
    }

    private static Optional<PackFile> file(YamlMap yaml) {
        String path = yaml.text("file");
        Optional<Period> period = Period.find(yaml.text("period"));
        if (period.isEmpty()) {
            yaml.fault("period", "không phải một kỳ", "ghi 2026, 2026-Q3…");
        }
        State state = yaml.word("state", LEFT_OPEN, State.CLOSED);
        yaml.close();
        return period.map(found -> new PackFile(path, found, state));
    }

    private static Optional<PackRoles> roles(YamlMap yaml) {
        Optional<PackRoles> roles = actor(yaml, "sender")
                .flatMap(sender -> actor(yaml, "approver")
                        .flatMap(approver ->
                                actor(yaml, "closer").map(closer -> new PackRoles(sender, approver, closer))));
        yaml.close();
        return roles;
    }

    private static Optional<Actor> actor(YamlMap yaml, String key) {
        String name = yaml.text(key);
        return name.isEmpty() ? Optional.empty() : Optional.of(new Actor(name));
    }
}
