package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.List;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Collects the columns of a table with their comments; ids follow the order of the calls. */
final class Columns {

    private final List<Types.NestedField> fields = new ArrayList<>();
    private int lastId;

    Columns text(String name, String doc) {
        return required(name, Types.StringType.get(), doc);
    }

    /** Text that is null where there is none. */
    Columns maybeText(String name, String doc) {
        return optional(name, Types.StringType.get(), doc);
    }

    Columns count(String name, String doc) {
        return required(name, Types.LongType.get(), doc);
    }

    Columns integer(String name, String doc) {
        return required(name, Types.IntegerType.get(), doc);
    }

    Columns required(String name, Type type, String doc) {
        fields.add(Types.NestedField.required(++lastId, name, type, doc));
        return this;
    }

    Columns optional(String name, Type type, String doc) {
        fields.add(Types.NestedField.optional(++lastId, name, type, doc));
        return this;
    }

    /** A list whose elements are never null. */
    Columns list(String name, Type element, String doc) {
        return required(name, Types.ListType.ofRequired(++lastId, element), doc);
    }

    /** A list whose elements are null where there is no value. */
    Columns gappedList(String name, Type element, String doc) {
        return required(name, Types.ListType.ofOptional(++lastId, element), doc);
    }

    Schema schema() {
        return new Schema(fields);
    }
}
