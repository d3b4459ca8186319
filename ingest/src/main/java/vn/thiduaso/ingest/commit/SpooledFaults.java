package vn.thiduaso.ingest.commit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.read.CellFault;

/** Faults of one file in blocks, each of which is an object only while it is asked for. */
final class SpooledFaults {

    private final Spool spool;
    private final List<Spool.Piece> blocks = new ArrayList<>();

    /** @param spool holds them until it is closed */
    SpooledFaults(Spool spool) {
        this.spool = spool;
    }

    /** @param faults at least one */
    void add(List<CellFault> faults) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(faults.toArray(CellFault[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        blocks.add(spool.add(bytes.toByteArray(), bytes.size()));
    }

    int blocks() {
        return blocks.size();
    }

    List<CellFault> block(int number) {
        byte[] bytes = spool.read(blocks.get(number));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return List.of((CellFault[]) in.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
