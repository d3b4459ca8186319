package vn.thiduaso.dashboard.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that documents are written with, and embed: Liberation Serif 2.1.5, as wide as Times New Roman letter by letter, with all letters of
 * Vietnamese. SIL Open Font License 1.1, {@code paper/LICENSE-fonts.txt}.
 */
enum PaperFont {
    REGULAR("LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf", 700, FontStyle.ITALIC);

    /** By which style sheets and charts name it. */
    static final String FAMILY = "Liberation Serif";

    private final String file;
    private final int weight;
    private final FontStyle style;

    PaperFont(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        return Objects.requireNonNull(PaperFont.class.getResourceAsStream("/paper/" + file), file);
    }

    /** Read anew at each call: keep it. */
    Letters letters() {
        try {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(open())));
        } catch (IOException fault) {
            throw new UncheckedIOException(file, fault);
        }
    }

    /** The letters of a face: which there are, how wide each is, and its outline. Lengths are in the size of the font. */
    static final class Letters {

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unit;

        private Letters(TrueTypeFont font) throws IOException {
            this.font = font;
            glyphs = font.getUnicodeCmapLookup();
            unit = 1.0 / font.getUnitsPerEm();
        }

        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }

        /** That of the mark for unknown letters where there is none. */
        synchronized double width(int letter) {
            try {
                return font.getAdvanceWidth(glyphs.getGlyphId(letter)) * unit;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        /** Upright above the line it stands on, from its left edge at 0. */
        synchronized Shape outline(int letter) {
            try {
                GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
                return glyph == null
                        ? new Path2D.Double()
                        : AffineTransform.getScaleInstance(unit, -unit).createTransformedShape(glyph.getPath());
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
