package vn.thiduaso.datasets.lake.columns;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types.NestedField;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a table, with Iceberg's field ids and names: what Iceberg itself would write. */
final class ParquetShape {

    private ParquetShape() {}

    static MessageType of(Schema schema) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        schema.columns().forEach(field -> message.addField(type(field)));
        return message.named("table");
    }

    private static org.apache.parquet.schema.Type type(NestedField field) {
        return field.type().isListType() ? list(field) : primitive(field);
    }

    private static GroupType list(NestedField field) {
        NestedField element = field.type().asListType().fields().get(0);
        return (field.isOptional() ? Types.optionalList() : Types.requiredList())
                .element(primitive(element))
                .id(field.fieldId())
                .named(field.name());
    }

    private static PrimitiveType primitive(NestedField field) {
        PrimitiveTypeName name = name(field.type());
        Types.PrimitiveBuilder<PrimitiveType> builder =
                field.isOptional() ? Types.optional(name) : Types.required(name);
        return (name == PrimitiveTypeName.BINARY ? builder.as(LogicalTypeAnnotation.stringType()) : builder)
                .id(field.fieldId())
                .named(field.name());
    }

    private static PrimitiveTypeName name(Type type) {
        return switch (type.typeId()) {
            case STRING -> PrimitiveTypeName.BINARY;
            case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
            case DOUBLE -> PrimitiveTypeName.DOUBLE;
            case INTEGER -> PrimitiveTypeName.INT32;
            default -> throw new IllegalArgumentException("no such column is made:  " + type);
        };
    }
}
