package vn.thiduaso.dashboard.indexsets.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.indexset.IndexSetWords;
import vn.thiduaso.datasets.indexset.edit.Move;
import vn.thiduaso.datasets.indexset.edit.NodeLine;
import vn.thiduaso.datasets.indexset.edit.NodePlace;
import vn.thiduaso.datasets.indexset.edit.SetFields;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.wording.AggregationTexts;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTexts;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;

/** Writes a draft as texts. */
record SetDraftDrawing(SetDraft draft, SetDraftTexts read, Words words, Formats f) {

    static final String PATH = "/set-drafts";

    /** Parts of a set that are written as YAML, in the order they are offered. */
    static final List<String> PARTS = List.of(
            "legal-basis",
            "score",
            "ranking",
            "levels",
            "defaults",
            "views",
            "checks",
            "history",
            "preparation",
            "unconfirmed");

    static final String GENERAL = "general";

    /** What is shown: a part of the settings, or a node. */
    record Shown(String part, NodePlace place) {}

    /** @param sent a form that was refused; empty: the draft as it is */
    SetDraftView view(Shown shown, List<Revision> revisions, boolean editable, String against, Optional<SetForm> sent) {
        SetText text = SetText.of(read.yaml());
        List<NodeLine> lines = text.lines();
        Map<Fault, NodeLine> owned = owned(lines);
        NodeLine line = lines.stream()
                .filter(one -> one.place().equals(shown.place()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse(new NodeLine(NodePlace.ROOT, "tree", "", "", "", true, 1, false));
        String part = lines.isEmpty() && shown.part().isEmpty() ? GENERAL : shown.part();
        SetForm form = form(text, line, part);
        return new SetDraftView(
                draft.id(),
                draft.name().in(words.language()),
                draft.set(),
                draft.basedOn(),
                basedOnAddress(),
                draft.stage().word(),
                words.text("setdraft.stage." + draft.stage().word()),
                mark(draft.stage()),
                told(draft, words, f),
                draft.reason(),
                draft.stage() == SetDraft.Stage.PUBLISHED ? IndexSetsDesk.address(draft.code(), draft.version()) : "",
                draft.revision(),
                editable,
                part,
                node(line),
                sent.map(form::with).orElse(form),
                tree(lines, owned, part.isEmpty() ? line.place() : null),
                faults(owned),
                revisions.isEmpty() ? 0 : Math.max(0, revisions.get(0).undone()),
                against);
    }

    private SetForm form(SetText text, NodeLine line, String part) {
        if (part.equals(GENERAL)) {
            return SetForm.ofSettings(text.top(), words.language());
        }
        if (!part.isEmpty()) {
            return SetForm.ofPart(text.top(), part);
        }
        SetFields fields = text.find(line.place()).orElseThrow();
        return SetForm.ofNode(fields, line.isGroup(), words.language());
    }

    private String basedOnAddress() {
        String[] parts = draft.basedOn().split("@", 2);
        return parts.length == 2 ? IndexSetsDesk.address(parts[0], parts[1]) : "";
    }

    private SetDraftView.NodeView node(NodeLine line) {
        Optional<Node> known = read.source()
                .flatMap(source ->
                        source.set().findNode(line.code()).map(source.set().nodes()::get));
        String type = SetText.of(read.yaml())
                .find(line.place())
                .map(fields -> fields.text(line.isGroup() ? "aggregate.type" : "rule.type"))
                .orElse("");
        return new SetDraftView.NodeView(
                line.place().toString(),
                line.code(),
                line.place().isRoot(),
                line.isGroup(),
                known.map(this::sentence).orElse(""),
                types(line.isGroup(), type),
                kinds(),
                SetText.canMove(line, Move.UP),
                SetText.canMove(line, Move.DOWN),
                SetText.canMove(line, Move.IN),
                SetText.canMove(line, Move.OUT));
    }

    private String sentence(Node node) {
        return node instanceof Indicator leaf
                ? new RuleTexts(words, f).rule(leaf.rule(), leaf.max())
                : new AggregationTexts(words, f).of(node);
    }

    private List<Option> types(boolean isGroup, String chosen) {
        Stream<String> all = isGroup ? IndexSetWords.aggregations().stream() : IndexSetWords.rules().stream();
        List<Option> types =
                new ArrayList<>(all.map(word -> new Option(word, words.text("settype." + word), word.equals(chosen)))
                        .toList());
        if (isGroup) {
            types.add(0, new Option("", words.text("settype.none"), chosen.isEmpty()));
        } else if (types.stream().noneMatch(Option::chosen)) {
            types.add(0, new Option(chosen, chosen, true));
        }
        return types;
    }

    List<Option> kinds() {
        return Stream.of(UnitKind.values())
                .map(kind -> new Option(kind.code(), kind.label().in(words.language()), false))
                .toList();
    }

    private List<SetDraftView.TreeLine> tree(
            List<NodeLine> lines, Map<Fault, NodeLine> owned, @Nullable NodePlace chosen) {
        Map<String, Long> faults =
                owned.values().stream().collect(Collectors.groupingBy(NodeLine::path, Collectors.counting()));
        return lines.stream()
                .map(line -> new SetDraftView.TreeLine(
                        line.place().toString(),
                        line.depth() + 1,
                        line.code(),
                        line.label(),
                        line.max().replace('.', words.language().equals("vi") ? ',' : '.'),
                        line.isGroup(),
                        line.place().equals(chosen),
                        faults.getOrDefault(line.path(), 0L).intValue(),
                        address(draft.id(), line.place())))
                .toList();
    }

    static String address(String draft, NodePlace place) {
        return Address.of(PATH + "/{draft}", draft)
                .with("node", place.toString())
                .text();
    }

    /** The nodes faults are told of: of each the deepest whose path begins that of the fault; none for one outside the tree. */
    private Map<Fault, NodeLine> owned(List<NodeLine> lines) {
        Map<String, NodeLine> byPath =
                lines.stream().collect(Collectors.toMap(NodeLine::path, line -> line, (first, same) -> first));
        Map<Fault, NodeLine> owned = new IdentityHashMap<>();
        for (Fault fault : read.faults()) {
            String path = fault.path();
            while (!byPath.containsKey(path) && path.indexOf('/') >= 0) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
            if (byPath.containsKey(path)) {
                owned.put(fault, byPath.get(path));
            }
        }
        return owned;
    }

    private List<SetDraftView.FaultLine> faults(Map<Fault, NodeLine> owned) {
        return read.faults().stream()
                .map(fault -> new SetDraftView.FaultLine(
                        fault.path().isEmpty() ? fault.place() : fault.path(),
                        fault.message(),
                        fault.remedy(),
                        Optional.ofNullable(owned.get(fault))
                                .map(line -> address(draft.id(), line.place()))
                                .orElseGet(() -> partAddress(fault.path().split("/", 2)[0]))))
                .toList();
    }

    private String partAddress(String key) {
        String part = PARTS.contains(key) ? key : GENERAL;
        return Address.of(PATH + "/{draft}", draft.id()).with("part", part).text();
    }

    static String mark(SetDraft.Stage stage) {
        return switch (stage) {
            case DRAFT -> "plain";
            case SENT -> "gold";
            case PUBLISHED -> "green";
            case DISCARDED -> "clay";
        };
    }

    /** Who did what with it last. */
    static String told(SetDraft draft, Words words, Formats f) {
        boolean decided = draft.decidedAt() != null && draft.stage() != SetDraft.Stage.SENT;
        if (decided && draft.stage() == SetDraft.Stage.PUBLISHED) {
            return words.text(
                    "setdraft.told.published", draft.decidedBy(), f.dateTime(draft.decidedAt()), draft.sentBy());
        }
        if (draft.stage() == SetDraft.Stage.SENT) {
            return words.text("setdraft.told.sent", draft.sentBy(), f.dateTime(draft.sentAt()));
        }
        if (decided && draft.stage() == SetDraft.Stage.DISCARDED) {
            return words.text("setdraft.told.discarded", draft.decidedBy(), f.dateTime(draft.decidedAt()));
        }
        return decided && !draft.reason().isEmpty()
                ? words.text("setdraft.told.returned", draft.decidedBy(), f.dateTime(draft.decidedAt()))
                : words.text("setdraft.told.begun", draft.createdBy(), f.dateTime(draft.createdAt()));
    }

    static SetDraftView.Item item(SetDraft draft, Words words, Formats f) {
        return new SetDraftView.Item(
                Address.of(PATH + "/{draft}", draft.id()).text(),
                draft.name().in(words.language()),
                draft.code() + " · " + draft.version(),
                draft.basedOn().replace("@", " · "),
                words.text("setdraft.stage." + draft.stage().word()),
                mark(draft.stage()),
                told(draft, words, f));
    }

    List<SetDraftView.RevisionLine> history(List<Revision> revisions) {
        return revisions.stream()
                .map(revision -> new SetDraftView.RevisionLine(
                        revision.number(),
                        words.text("setdraft.what." + revision.what().word()),
                        about(revision),
                        revision.author(),
                        f.dateTime(revision.at()),
                        revision.number() > 0 && revision.number() < draft.revision()))
                .toList();
    }

    private String about(Revision revision) {
        return revision.what() == Revision.What.SETTINGS ? words.text("setpart." + revision.about()) : revision.about();
    }
}
