package vn.thiduaso.dashboard.paper;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Runs scripts of ours that see nothing of the machine: no class, file, network or clock but what the language itself has; text goes in, text
 * comes out. What takes too much of the processor is stopped.
 */
final class ScriptBox {

    /** Of the processor's time: nothing we draw comes near it, and a busy machine is no fault. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int LOOKED_AT_EVERY = 1_000_000;
    private static final String END = "end";

    private final ContextFactory contexts;

    ScriptBox() {
        this(LONGEST);
    }

    ScriptBox(Duration longest) {
        contexts = new Closed(longest);
    }

    interface Work<T> {
        T in(Context context);
    }

    <T> T run(Work<T> work) {
        return contexts.call(work::in);
    }

    private static final class Closed extends ContextFactory {

        private final Duration longest;

        Closed(Duration longest) {
            this.longest = longest;
        }

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ES6);
            // compiling the library takes longer than drawing a hundred charts saves
            context.setInterpretedMode(true);
            context.setClassShutter(name -> false);
            context.setInstructionObserverThreshold(LOOKED_AT_EVERY);
            context.putThreadLocal(END, worked() + longest.toNanos());
            return context;
        }

        /** In nanoseconds. */
        private static long worked() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            if (worked() > (Long) context.getThreadLocal(END)) {
                // an error, which no script can catch
                throw new TooLongError("a script ran for more than " + longest);
            }
        }
    }

    /** A script was stopped. */
    static final class TooLongError extends Error {
        private static final long serialVersionUID = 1;

        TooLongError(String message) {
            super(message);
        }
    }
}
