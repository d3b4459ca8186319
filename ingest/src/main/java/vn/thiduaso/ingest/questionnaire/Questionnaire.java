package vn.thiduaso.ingest.questionnaire;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Node;

/**
 * What an index set asks of one kind of unit, in the order of the set.
 *
 * @param sections the parts of the set's root; a root without groups is one section
 */
public record Questionnaire(IndexSet set, List<Section> sections) {

    /**
     * A part that is answered in one go.
     *
     * @param node the group, or the root
     * @param lines questions and the headings between them; at least one question
     */
    public record Section(Node node, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }

        public String code() {
            return node.code();
        }

        public List<Line.Question> questions() {
            return lines.stream()
                    .filter(Line.Question.class::isInstance)
                    .map(Line.Question.class::cast)
                    .toList();
        }
    }

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** @param kind of the unit that answers */
    public static Questionnaire of(IndexSet set, String kind) {
        List<Section> sections = new ArrayList<>();
        Node node = set.definition().root();
        List<Line> lines = new ArrayList<>();
        for (Line line : Line.of(set, kind)) {
            if (line instanceof Line.Heading heading && heading.depth() == 0) {
                add(node, lines, sections);
                node = heading.node();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        add(node, lines, sections);
        return new Questionnaire(set, sections);
    }

    private static void add(Node node, List<Line> lines, List<Section> sections) {
        if (!lines.isEmpty()) {
            sections.add(new Section(node, lines));
        }
    }

    /** All questions. */
    public List<Line.Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }
}
