package vn.thiduaso.dashboard.data.upload;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.web.Background;

/**
 * What is done for drafts while nobody looks: what a sender said to take is begun again when the server starts, and looked for every minute, for it may
 * have found no place in the queue; what nobody took in time is removed every hour. Each server does it for its own queue, so it is no job of
 * db-scheduler: taking a file twice gives one submission.
 */
@Component
class UploadUpkeep implements Background, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadUpkeep.class);
    private static final int MINUTES_OF_REMOVING = 60;

    private final ObjectProvider<UploadDesk> desk;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "upload-upkeep");
        thread.setDaemon(true);
        return thread;
    });

    /** @param desk made on the thread of upkeep: it opens the home, which the start of a server need not wait for */
    UploadUpkeep(ObjectProvider<UploadDesk> desk) {
        this.desk = desk;
    }

    @Override
    public void begin() {
        clockwork.scheduleWithFixedDelay(() -> whole(() -> desk.getObject().takeCommitted()), 0, 1, TimeUnit.MINUTES);
        clockwork.scheduleWithFixedDelay(
                () -> whole(() -> desk.getObject().removeAbandoned()), 0, MINUTES_OF_REMOVING, TimeUnit.MINUTES);
    }

    /** What goes wrong once is tried again the next time. */
    private static void whole(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("upkeep of uploads", fault);
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
