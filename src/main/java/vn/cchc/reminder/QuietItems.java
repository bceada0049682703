package vn.cchc.reminder;

import java.util.Collection;
import java.util.Set;

/**
 * Tells of which deliverables nobody is to be reminded although their last day comes near, for instance because their
 * clock is stopped. Rooms that know of such reasons have one as a bean.
 */
public interface QuietItems {

    /**
     * Asks in a fixed number of statements, however many there are.
     *
     * @param itemIds deliverables within pieces of work
     * @return those of them that are quiet today
     */
    Set<Long> quiet(Collection<Long> itemIds);
}
