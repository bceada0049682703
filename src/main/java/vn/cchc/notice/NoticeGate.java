package vn.cchc.notice;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which links of notices lead a person nowhere any more: the right is lost, or the thing is over. No mail is sent
 * about those. Made for rooms that own pages; each may have one as a bean and judges only links that it knows.
 */
public interface NoticeGate {

    /**
     * Asks in a fixed number of statements, however many there are.
     *
     * @param links paths as in {@link Telling#link()}
     * @return those of them that this person can no longer follow
     */
    Set<String> closed(String personId, Collection<String> links);
}
