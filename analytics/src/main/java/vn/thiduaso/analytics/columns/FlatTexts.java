package vn.thiduaso.analytics.columns;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;

/** A text of each row; empty where there is none. A text that comes again, such as a kind, is made once. */
final class FlatTexts {

    private final ColumnReader column;
    private final int present;
    private Binary last = Binary.EMPTY;
    private String lastText = "";

    private FlatTexts(ColumnReader column) {
        this.column = column;
        present = column.getDescriptor().getMaxDefinitionLevel();
    }

    String next() {
        String text = column.getCurrentDefinitionLevel() < present ? "" : text(column.getBinary());
        column.consume();
        return text;
    }

    private String text(Binary stored) {
        if (!stored.equals(last)) {
            last = stored.copy();
            lastText = stored.toStringUsingUTF8();
        }
        return lastText;
    }

    /** Opens columns of a row group. */
    static final class Source {

        private final ColumnReadStoreImpl columns;
        private final MessageType shape;

        Source(PageReadStore pages, MessageType shape, String createdBy) {
            this.shape = shape;
            columns = new ColumnReadStoreImpl(pages, new NoRecords(), shape, createdBy);
        }

        FlatTexts column(String name) {
            ColumnDescriptor descriptor = shape.getColumnDescription(new String[] {name});
            return new FlatTexts(columns.getColumnReader(descriptor));
        }
    }

    /** Values are taken column by column: no record is ever put together. */
    private static final class NoRecords extends GroupConverter {

        @Override
        public Converter getConverter(int field) {
            return new PrimitiveConverter() {};
        }

        @Override
        public void start() {}

        @Override
        public void end() {}
    }
}
