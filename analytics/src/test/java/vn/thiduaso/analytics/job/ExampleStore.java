package vn.thiduaso.analytics.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.SeekableInputStream;

/** Texts in the memory of the test, for it and the tasks of its local session: counts the streams that are open, and fails when told to. */
final class ExampleStore implements FileIO {

    private static final long serialVersionUID = 1L;
    private static final Map<String, byte[]> TEXTS = new ConcurrentHashMap<>();

    /** Streams nobody has closed. */
    static final AtomicInteger OPEN = new AtomicInteger();
    /** Streams still to be broken behind their first bytes. */
    static final AtomicInteger BREAKING = new AtomicInteger();

    /** Puts a text under an address, or another in its place. */
    static TextPlace put(String name, String text) {
        String address = "example://" + name;
        TEXTS.put(address, text.getBytes(StandardCharsets.UTF_8));
        return TextPlace.of(address, new ExampleStore());
    }

    @Override
    public InputFile newInputFile(String address) {
        byte[] text = TEXTS.get(address);
        return new InputFile() {
            @Override
            public long getLength() {
                return text.length;
            }

            @Override
            public SeekableInputStream newStream() {
                if (text == null) {
                    throw new NotFoundException("no %s", address);
                }
                return new Stream(text);
            }

            @Override
            public String location() {
                return address;
            }

            @Override
            public boolean exists() {
                return text != null;
            }
        };
    }

    @Override
    public OutputFile newOutputFile(String address) {
        throw new UnsupportedOperationException(address);
    }

    @Override
    public void deleteFile(String address) {
        TEXTS.remove(address);
    }

    private static final class Stream extends SeekableInputStream {

        private final byte[] text;
        private final boolean breaking = BREAKING.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        private ByteArrayInputStream rest;
        private long at;
        private boolean closed;

        Stream(byte[] text) {
            this.text = text;
            rest = new ByteArrayInputStream(text);
            OPEN.incrementAndGet();
        }

        @Override
        public long getPos() {
            return at;
        }

        @Override
        public void seek(long to) {
            at = to;
            rest = new ByteArrayInputStream(text, (int) to, text.length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (breaking) {
                throw new IOException("the machine is gone");
            }
            int count = rest.read(into, offset, length);
            at += Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                OPEN.decrementAndGet();
            }
        }
    }
}
