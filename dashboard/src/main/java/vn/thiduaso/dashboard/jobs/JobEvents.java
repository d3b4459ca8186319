package vn.thiduaso.dashboard.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.ingest.wording.Words;

/**
 * Tells open pages how jobs come along, by server-sent events: {@code job} for each that changed, {@code idle} when none is open, after which the stream ends.
 * It also ends after a minute: the browser asks again, and whether it may is asked again too.
 */
@Component
class JobEvents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobEvents.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Pages beyond these are not told; their readers load them again. */
    private static final int MOST = 200;

    private final JobQueries jobs;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(job -> {
        Thread thread = new Thread(job, "job-events");
        thread.setDaemon(true);
        return thread;
    });
    private boolean isTelling;

    JobEvents(JobQueries jobs) {
        this.jobs = jobs;
    }

    SseEmitter open(Words words) {
        SseEmitter emitter = new SseEmitter(LONGEST.multipliedBy(2).toMillis());
        Stream stream = new Stream(emitter, words, System.nanoTime(), new HashMap<>());
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onTimeout(emitter::complete);
        if (streams.size() >= MOST) {
            emitter.complete();
        } else if (stream.tell(jobs.latest())) {
            streams.add(stream);
            begin();
        }
        return emitter;
    }

    private synchronized void begin() {
        if (!isTelling) {
            isTelling = true;
            teller.scheduleWithFixedDelay(this::tell, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        if (streams.isEmpty()) {
            return;
        }
        try {
            List<Job> latest = jobs.latest();
            streams.removeIf(stream -> !stream.tell(latest));
        } catch (RuntimeException fault) {
            // the next look may find the database again; a thread that ends would tell nobody any more
            LOG.warn("jobs cannot be told", fault);
        }
    }

    /** One open page. */
    private record Stream(SseEmitter emitter, Words words, long began, Map<String, String> told) {

        /** False: it has ended. */
        boolean tell(List<Job> latest) {
            try {
                for (Job job : latest) {
                    String now = json(job);
                    if (!now.equals(told.put(job.id(), now))) {
                        emitter.send(SseEmitter.event().name("job").data(now));
                    }
                }
                boolean isIdle = latest.stream().noneMatch(job -> job.state().isOpen());
                if (isIdle) {
                    emitter.send(SseEmitter.event().name("idle").data(""));
                }
                if (isIdle || System.nanoTime() - began > LONGEST.toNanos()) {
                    emitter.complete();
                    return false;
                }
                return true;
            } catch (IOException | IllegalStateException gone) {
                return false; // the page was closed; the server hears of it by itself
            }
        }

        private String json(Job job) {
            return JSON.writeValueAsString(Map.of(
                    "id",
                    job.id(),
                    "state",
                    JobDrawing.state(job, words),
                    "step",
                    JobDrawing.step(job, words),
                    "percent",
                    job.percent(),
                    "told",
                    words.text(
                            "job.told",
                            words.text("job.kind." + job.kind().word()),
                            JobDrawing.about(job, words),
                            JobDrawing.state(job, words))));
        }

        /** Each stream is itself, whatever was told. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
        streams.forEach(stream -> stream.emitter.complete());
    }
}
