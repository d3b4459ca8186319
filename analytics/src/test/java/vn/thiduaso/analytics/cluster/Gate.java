package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Stands before a store and holds the requests it is told to: how a test stops a job at a chosen moment, by what it does and not by a clock.
 * Bytes pass as they are, so signatures stay right.
 */
final class Gate implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 600;

    private final ServerSocket door;
    private final int store;
    private volatile Hold hold = new Hold("nothing");

    private Gate(ServerSocket door, int store) {
        this.door = door;
        this.store = store;
    }

    static Gate before(int store) throws IOException {
        Gate gate = new Gate(new ServerSocket(0, 50, InetAddress.getByName(JavaProcesses.HOST)), store);
        daemon(gate::letIn);
        return gate;
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on holds every request that starts so, such as {@code PUT /bucket/lake/run/}; what was held before goes on. */
    Hold holdAll(String start) {
        Hold before = hold;
        hold = new Hold(start);
        before.release();
        return hold;
    }

    /** Requests that wait. */
    static final class Hold {

        private final String start;
        private final Semaphore arrived = new Semaphore(0);
        private final CountDownLatch released = new CountDownLatch(1);

        private Hold(String start) {
            this.start = start;
        }

        /** Waits until so many requests wait. */
        void await(int requests) throws InterruptedException {
            if (!arrived.tryAcquire(requests, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "%d of %d requests came: %s".formatted(arrived.availablePermits(), requests, start));
            }
        }

        void release() {
            released.countDown();
        }

        private void pass(byte[] bytes, int count) throws InterruptedException {
            if (new String(bytes, 0, count, StandardCharsets.ISO_8859_1).startsWith(start)) {
                arrived.release();
                released.await();
            }
        }
    }

    private void letIn() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(JavaProcesses.HOST, store);
                daemon(() -> carry(client, server, true));
                daemon(() -> carry(server, client, false));
            }
        } catch (IOException closed) {
            // the door is closed when the test is over
        }
    }

    private void carry(Socket from, Socket to, boolean asks) {
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (asks) {
                    // a client writes the head of a request at once and only after the answer to the one before
                    hold.pass(bytes, count);
                }
                out.write(bytes, 0, count);
            }
        } catch (IOException | InterruptedException gone) {
            // one side left: closing tells the other
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        hold.release();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
