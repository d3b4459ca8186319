package vn.thiduaso.dashboard.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How official documents are laid out, as {@code paper/official-layout.yaml} has it from Nghị định 30/2020/NĐ-CP: what is allowed, where it is said, and what
 * documents of ours are written with. Lengths in millimetres, sizes of letters and spaces around paragraphs in points.
 *
 * @param from the day since which it holds
 * @param rules how long the line under a name is, as a share of the name
 * @param symbols what kinds of documents are called in their symbols
 */
record OfficialLayout(
        String source,
        LocalDate from,
        Paper paper,
        Font font,
        Body body,
        Band rules,
        String country,
        String motto,
        String ending,
        Set<String> symbols,
        Map<OfficialPart, Look> looks) {

    /** Points of a millimetre. */
    static final double POINTS = 72 / 25.4;

    /** A length or size: the least and most that are allowed, and what is used. */
    record Band(double least, double most, double used) {

        Band {
            if (!(least <= used && used <= most)) {
                throw new IllegalArgumentException("%s is not from %s to %s".formatted(used, least, most));
            }
        }

        /** Whether it may be, give or take a little. */
        boolean allows(double value, double little) {
            return value >= least - little && value <= most + little;
        }
    }

    /** @param at where the size is said, {@code marginsAt} where the margins are */
    record Paper(
            double width, double height, String at, Band top, Band bottom, Band left, Band right, String marginsAt) {

        /** Of the text between the margins. */
        double textWidth() {
            return width - left.used() - right.used();
        }
    }

    record Font(String name, String at) {}

    /**
     * @param indents how far a first line may be moved in, of which {@code indent} is used
     * @param apart points between paragraphs, at least
     * @param lines how far lines are apart, as a multiple of their height
     */
    record Body(List<Double> indents, double indent, double apart, Band lines, String at) {
        Body {
            indents = List.copyOf(indents);
        }
    }

    /** Where a line stands between the margins. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    /**
     * @param name in Vietnamese; the name of the style in the DOCX
     * @param at where it is said; empty where the decree says nothing
     * @param in from the left margin
     */
    record Look(
            String name,
            String at,
            Band size,
            boolean bold,
            boolean italic,
            boolean capitals,
            Align align,
            double before,
            double after,
            double in) {}

    OfficialLayout {
        symbols = Set.copyOf(symbols);
        looks = Map.copyOf(looks);
        if (looks.size() != OfficialPart.values().length) {
            throw new IllegalArgumentException("parts without a look: only " + looks.keySet());
        }
    }

    /** @throws IllegalStateException when our own file is broken, with all that is wrong */
    static OfficialLayout read() {
        return new OfficialLayoutYaml(PaperInk.text("/paper/official-layout.yaml")).layout();
    }

    Look look(OfficialPart part) {
        return Objects.requireNonNull(looks.get(part));
    }

    /** The part a style is of, by its name. */
    Optional<OfficialPart> findPart(String name) {
        return looks.entrySet().stream()
                .filter(look -> look.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a place of the annex is called in full. */
    String citation(String at) {
        return at.isEmpty() ? source : at + ", " + source;
    }

    /** Points after a paragraph: the least that the decree asks for where it is running text. */
    double after(OfficialPart part) {
        return Math.max(look(part).after(), part.runs() ? body.apart() : 0);
    }
}
