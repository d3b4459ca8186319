package vn.thiduaso.ingest.read;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the formulas of OpenDocument that are of no cell that is read: of named expressions, of values that are allowed, of formats on condition, of
 * fields, of cells under merged ones and of what is embedded.
 */
final class OdsFormulas {

    /** Attributes that hold a formula or a condition, whatever they are of. */
    private static final Set<String> FORMULAS = Set.of("formula", "expression", "condition");

    private OdsFormulas() {}

    /**
     * @param xml at the start of an element
     * @throws UnreadableFileException when a formula of it fetches
     */
    static void check(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (FORMULAS.contains(name)
                    || name.equals("value") && OdsCells.CALCEXT.equals(xml.getAttributeNamespace(i))) {
                LiveFormula.fetchesInOds(xml.getAttributeValue(i)).ifPresent(fetches -> {
                    throw WorkbookRefusal.fetching(fetches, place(name, xml));
                });
            }
        }
    }

    private static String place(String attribute, XMLStreamReader xml) {
        return switch (attribute) {
            case "expression" -> WorkbookRefusal.name(OdsContent.text(xml, OdsContent.TABLE, "name"));
            case "formula" -> "công thức ngoài các ô được đọc";
            default -> "điều kiện nhập hoặc định dạng theo điều kiện";
        };
    }
}
