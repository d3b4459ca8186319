package vn.thiduaso.datasets.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Figures as compressed bytes, every {@code double} to the last bit. */
final class Packing {

    private Packing() {}

    /** Writes what is to be packed. */
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads it back. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] pack(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 13))) {
            writer.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException when the bytes are not whole */
    static <T> T unpack(byte[] bytes, Reader<T> reader) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("the bytes are not whole: " + e.getMessage(), e);
        }
    }

    /** A text of any length. */
    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void figures(DataOutputStream out, double[] figures) throws IOException {
        out.writeInt(figures.length);
        for (double figure : figures) {
            out.writeDouble(figure);
        }
    }

    static double[] figures(DataInputStream in) throws IOException {
        double[] figures = new double[in.readInt()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = in.readDouble();
        }
        return figures;
    }
}
