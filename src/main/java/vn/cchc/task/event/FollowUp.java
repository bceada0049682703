package vn.cchc.task.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far deadlines have followed an event. */
@Embeddable
class FollowUp {

    @Enumerated(EnumType.STRING)
    private Following following;

    private String followBy;
    private int followTotal;
    private int followDone;

    /** @param by for whom: account, or {@link vn.cchc.journal.Act#SYSTEM} */
    void begin(Following what, String by) {
        following = what;
        followBy = by;
        followDone = 0;
    }

    /** So many deadlines change. */
    void expect(int total) {
        followTotal = total;
    }

    /** So many more deadlines have followed; all of them when it is complete. */
    void advance(int more, boolean complete) {
        followDone += more;
        if (complete) {
            following = null;
            followBy = null;
        }
    }

    /** Whether deadlines have still to follow. */
    boolean runs() {
        return following != null;
    }

    /** What they do; null when all have followed. */
    Following what() {
        return following;
    }

    /** For whom they do it; null when all have followed. */
    String by() {
        return followBy;
    }

    /** How many change. */
    int total() {
        return followTotal;
    }

    /** How many have changed. */
    int done() {
        return followDone;
    }
}
