package vn.cchc.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long the same thing took, several times over. */
public final class Series {

    private final long[] nanos;

    private Series(long[] nanos) {
        Arrays.sort(nanos);
        this.nanos = nanos;
    }

    /** Something to measure. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Does it some times for the JVM to get warm, then measures. */
    public static Series of(int warmUps, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            nanos[i] = time(work);
        }
        return new Series(nanos);
    }

    /** What was measured elsewhere, in nanoseconds. */
    public static Series of(long[] nanos) {
        return new Series(nanos.clone());
    }

    /** Nanoseconds that it takes once. */
    public static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** Milliseconds that half of the runs did not exceed. */
    public double median() {
        return at(0.5);
    }

    /** The median and, in brackets, between which times eight runs of ten lay. */
    @Override
    public String toString() {
        return text(median()) + " (" + text(at(0.1)) + " - " + text(at(0.9)) + ")";
    }

    private static String text(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f ms" : "%,.0f ms", millis);
    }

    private double at(double share) {
        return nanos[(int) Math.round(share * (nanos.length - 1))] / 1e6;
    }
}
