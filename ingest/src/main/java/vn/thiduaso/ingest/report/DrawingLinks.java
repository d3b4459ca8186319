package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.record.EscherAggregate;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Takes the addresses off shapes, pictures and charts; those stay as they look. */
final class DrawingLinks {

    /** How a link of a shape begins in the format of old workbooks: a kind of object, a version. Then bits, of which one says that an address follows. */
    private static final int BITS_AT = 20;

    private static final int HAS_ADDRESS = 1;

    private DrawingLinks() {}

    /** @return how many there were */
    static int takeOff(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook packed) {
            try {
                return ofPacked(packed);
            } catch (InvalidFormatException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        int links = 0;
        for (Sheet sheet : (HSSFWorkbook) workbook) {
            // the library gathers the shapes of a sheet only when it is asked for them
            sheet.getDrawingPatriarch();
            if (((HSSFSheet) sheet).getSheet().findFirstRecordBySid(EscherAggregate.sid)
                    instanceof EscherAggregate shapes) {
                links += ofShapes(shapes.getEscherRecords());
            }
        }
        return links;
    }

    private static int ofShapes(List<EscherRecord> records) {
        int links = 0;
        for (EscherRecord record : records) {
            if (record instanceof AbstractEscherOptRecord look
                    && look.lookup(EscherPropertyTypes.GROUPSHAPE__HYPERLINK) instanceof EscherComplexProperty link
                    && isOutside(link.getComplexData())) {
                look.removeEscherProperty(EscherPropertyTypes.GROUPSHAPE__HYPERLINK);
                links++;
            }
            links += ofShapes(record.getChildRecords());
        }
        return links;
    }

    private static boolean isOutside(byte[] link) {
        return link.length <= BITS_AT || (link[BITS_AT] & HAS_ADDRESS) != 0;
    }

    private static int ofPacked(XSSFWorkbook workbook) throws InvalidFormatException, IOException {
        Map<String, Node> held = held(workbook);
        int links = 0;
        for (PackagePart part : List.copyOf(workbook.getPackage().getParts())) {
            Set<String> addresses = part.isRelationshipPart() ? Set.of() : addresses(part);
            Node drawing = held.get(part.getPartName().getName());
            if (drawing != null) {
                links += takeOff(drawing, addresses);
            } else if (!addresses.isEmpty() && part.getContentType().contains(".drawing")) {
                links += takeOffUnheld(part, addresses);
            }
            // a link that nothing names any more, or nothing ever named
            addresses.forEach(part::removeRelationship);
        }
        return links;
    }

    /** Drawings and charts that the library holds, and writes as it holds them, by the names of their parts. */
    private static Map<String, Node> held(XSSFWorkbook workbook) {
        Map<String, Node> held = new HashMap<>();
        for (Sheet sheet : workbook) {
            for (POIXMLDocumentPart part : ((POIXMLDocumentPart) sheet).getRelations()) {
                if (part instanceof XSSFDrawing drawing) {
                    held.put(name(drawing), drawing.getCTDrawing().getDomNode());
                    for (XSSFChart chart : drawing.getCharts()) {
                        held.put(name(chart), chart.getCTChartSpace().getDomNode());
                    }
                }
            }
        }
        return held;
    }

    private static String name(POIXMLDocumentPart part) {
        return part.getPackagePart().getPartName().getName();
    }

    private static Set<String> addresses(PackagePart part) throws InvalidFormatException {
        Set<String> addresses = new HashSet<>();
        for (PackageRelationship relation : part.getRelationships()) {
            boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
            if (outside && relation.getRelationshipType().endsWith("/hyperlink")) {
                addresses.add(relation.getId());
            }
        }
        return addresses;
    }

    /** Of a diagram, or of shapes inside of a chart, which the library passes on unread. */
    private static int takeOffUnheld(PackagePart part, Set<String> addresses) throws IOException {
        Document drawing;
        try (InputStream in = part.getInputStream()) {
            drawing = DocumentHelper.readDocument(in);
        } catch (SAXException noXml) {
            return 0;
        }
        int links = takeOff(drawing, addresses);
        try (OutputStream out = part.getOutputStream()) {
            StreamHelper.saveXmlInStream(drawing, out);
        }
        return links;
    }

    private static int takeOff(Node node, Set<String> addresses) {
        int links = 0;
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element element && isLink(element, addresses)) {
                node.removeChild(child);
                links++;
            } else {
                links += takeOff(child, addresses);
            }
        }
        return links;
    }

    private static boolean isLink(Element element, Set<String> addresses) {
        if (!String.valueOf(element.getLocalName()).startsWith("hlink")) {
            return false;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if ("id".equals(attribute.getLocalName()) && addresses.contains(attribute.getNodeValue())) {
                return true;
            }
        }
        return false;
    }
}
