package vn.thiduaso.ingest.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Which part of a workbook holds which sheet, by the rules of the library that reads the sheets. */
final class WorkbookParts {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final int limit;
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private int kept;
    private String workbook = "/xl/workbook.xml";

    /** @param limit number of parts of a workbook: no more can be named to a use */
    WorkbookParts(int limit) {
        this.limit = limit;
    }

    /**
     * @param xml at the start of an element named so in a part
     * @throws UnreadableFileException when the part fetches from elsewhere
     */
    void element(String part, String name, XMLStreamReader xml) {
        if (name.equals("Override") && MAIN.equals(xml.getAttributeValue(null, "ContentType"))) {
            workbook = String.valueOf(xml.getAttributeValue(null, "PartName"));
        } else if (name.equals("Relationship")) {
            checkFetching(part, xml);
            relationship(part, xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
        }
    }

    /** What lies elsewhere is fetched when the workbook is opened, but for links, which somebody must click. */
    private static void checkFetching(String part, XMLStreamReader xml) {
        boolean elsewhere = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        if (elsewhere && !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
            throw WorkbookRefusal.external(part + " → " + xml.getAttributeValue(null, "Target"));
        }
    }

    private void relationship(String part, @Nullable String id, @Nullable String target) {
        if (id != null && target != null && kept < limit) {
            kept++;
            targets.computeIfAbsent(key(part), relations -> new HashMap<>()).put(id, target);
        }
    }

    /** Key of the part that holds the sheet of a relation; one that no part has when there is none. */
    String sheet(@Nullable String relation) {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String relations = folder + "_rels/" + workbook.substring(slash) + ".rels";
        String target = targets.getOrDefault(key(relations), Map.of()).getOrDefault(String.valueOf(relation), "");
        return key(target.startsWith("/") ? target : folder + target);
    }

    /** A name of a part, as names of parts are compared. */
    static String key(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }
}
