package vn.thiduaso.ingest.map;

import java.util.Optional;

import vn.thiduaso.scoring.indexset.Part;

/**
 * A figure, or a part of a ratio, as people name it: {@code ON_TIME}, {@code ON_TIME.numerator}.
 *
 * @param part empty where none is named
 */
public record PartCode(String code, Optional<Part> part) {

    /** Any text is one: what stands behind its last point is a part, or belongs to the code. */
    public static PartCode of(String text) {
        int dot = text.lastIndexOf('.');
        Optional<Part> part = dot > 0 ? Part.find(text.substring(dot + 1)) : Optional.empty();
        return new PartCode(part.isPresent() ? text.substring(0, dot) : text, part);
    }

    public static PartCode of(String code, Part part) {
        return new PartCode(code, Optional.of(part));
    }

    /** As it is written. */
    @Override
    public String toString() {
        return part.map(one -> code + "." + one.word()).orElse(code);
    }
}
