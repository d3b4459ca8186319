package vn.thiduaso.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;

/** The XML of one part of a packed file, read with the parser of the library that reads workbooks: no document type, no
 * deep nesting, no flood of names. */
final class SafeXml extends StreamReaderDelegate {

    /** Elements inside each other; office programs stay far below. */
    private static final int DEEPEST = 200;
    /** Names of elements and attributes; the whole of Office Open XML has some thousand. */
    private static final int MOST_NAMES = 10_000;

    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 8;

    private final String part;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recent = new String[1 << 8];
    private int depth;

    private SafeXml(XMLStreamReader xml, String part) {
        super(xml);
        this.part = part;
    }

    /** Makes the parser; one for a file, since it keeps the names it has seen. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Reads an XML text. */
    interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Opens a part and has it read.
     *
     * @throws UnreadableFileException when the part is a file of its own, unpacks to more than stated, or must not be read
     * @throws XMLStreamException when it is no XML
     */
    static void read(ZipFile zip, ZipEntry entry, XMLInputFactory factory, Reading reading)
            throws IOException, XMLStreamException {
        try (InputStream part = new BufferedInputStream(
                new ShortRuns(new StatedSize(entry, zip.getInputStream(entry)), entry.getName()), BUFFER)) {
            part.mark(HEAD);
            DisguisedFile.checkPart(entry.getName(), part.readNBytes(HEAD));
            part.reset();
            reading.read(new SafeXml(parsed(() -> factory.createXMLStreamReader(part)), entry.getName()));
        } catch (UncheckedStreamException late) {
            // the parser reads texts when they are asked for
            throw new XMLStreamException(late);
        }
    }

    /** What the parser is asked for. */
    private interface Parsing<T> {
        T parse() throws XMLStreamException;
    }

    /** The parser reports what it did not foresee, as a prefix {@code xmlns}, by whichever unchecked exception it meets. */
    private static <T> T parsed(Parsing<T> parsing) throws XMLStreamException {
        try {
            return parsing.parse();
        } catch (UnreadableFileException refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            throw new XMLStreamException(malformed);
        }
    }

    @Override
    public int next() throws XMLStreamException {
        int event = parsed(super::next);
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (depth > DEEPEST) {
                throw WorkbookRefusal.tooMuch("Một phần của bảng tính (%s) lồng quá %d tầng".formatted(part, DEEPEST));
            }
            lookAtNames();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD) {
            throw WorkbookRefusal.dtd(part);
        }
        return event;
    }

    /** The parser keeps each name it has ever seen. */
    private void lookAtNames() {
        lookAt(getLocalName());
        for (int attribute = getAttributeCount() - 1; attribute >= 0; attribute--) {
            lookAt(getAttributeLocalName(attribute));
        }
    }

    /** The parser gives the same text for the same name: the set is asked for those that were not seen a moment ago. */
    private void lookAt(String name) {
        int slot = name.hashCode() & (recent.length - 1);
        if (recent[slot] != name) {
            recent[slot] = name;
            if (names.add(name) && names.size() > MOST_NAMES) {
                throw WorkbookRefusal.tooMuch(
                        "Một phần của bảng tính (%s) có nhiều hơn %d loại thẻ".formatted(part, MOST_NAMES));
            }
        }
    }
}
