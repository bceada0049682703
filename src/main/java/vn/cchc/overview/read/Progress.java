package vn.cchc.overview.read;

/**
 * How far a plan has come, counted in tasks (rows that are no headings).
 *
 * @param tasks all of them
 * @param onTime done, each part in time
 * @param onTimeAtFirst done, each part in time by the days before they were extended
 * @param doneLate done, some part after its day
 * @param late not done although a day has passed
 * @param waiting waiting for an event or schedule that sets their day
 * @param dropped did not arise or were taken out of the plan
 */
public record Progress(
        long tasks, long onTime, long onTimeAtFirst, long doneLate, long late, long waiting, long dropped) {

    /** Nothing yet. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    /** Tasks that are done, in time or not. */
    public long done() {
        return onTime + doneLate;
    }

    /** Tasks that are neither done, nor late, nor waiting: under way or still to begin. */
    public long open() {
        return tasks - done() - late - waiting - dropped;
    }

    /** Tasks that nobody needs to work on any more, of 100. */
    public long percent() {
        return share(done() + dropped);
    }

    /** Of 100 tasks that are done, those done in time. */
    public long onTimeRate() {
        return done() == 0 ? 0 : onTime * 100 / done();
    }

    /** Of 100 tasks that are done, those done in time by the days before they were extended. */
    public long onTimeAtFirstRate() {
        return done() == 0 ? 0 : onTimeAtFirst * 100 / done();
    }

    /** A count as a part of 100, rounded down. */
    public long share(long count) {
        return tasks == 0 ? 0 : count * 100 / tasks;
    }
}
