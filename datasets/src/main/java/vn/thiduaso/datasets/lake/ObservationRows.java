package vn.thiduaso.datasets.lake;

import java.util.Iterator;

import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;

/** Figures as rows of their table: one row that is filled again for each, for millions of them. To be read once, by one thread. */
final class ObservationRows implements Iterable<Record> {

    private final Iterable<Observation> figures;
    private final Record row;
    /** Places of the columns in the order of {@link #fill}: a lake made earlier may have them in another. */
    private final int[] places;

    ObservationRows(Schema schema, Iterable<Observation> figures) {
        this.figures = figures;
        row = GenericRecord.create(schema);
        places = TableShape.OBSERVATION.schema().columns().stream()
                .mapToInt(column -> schema.columns().indexOf(schema.findField(column.name())))
                .toArray();
    }

    @Override
    public Iterator<Record> iterator() {
        Iterator<Observation> rest = figures.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Record next() {
                return fill(rest.next());
            }
        };
    }

    private Record fill(Observation figure) {
        Object[] columns = {
            figure.submission(),
            figure.indexSet(),
            figure.period().toString(),
            figure.unit(),
            figure.code(),
            figure.part().word(),
            figure.state().word(),
            Double.isNaN(figure.value()) ? null : (Object) figure.value(),
            figure.text(),
            figure.sheet(),
            figure.cell(),
            figure.flag().isEmpty() ? null : figure.flag(),
            figure.evidence().isEmpty() ? null : figure.evidence()
        };
        for (int column = 0; column < columns.length; column++) {
            row.set(places[column], columns[column]);
        }
        return row;
    }
}
