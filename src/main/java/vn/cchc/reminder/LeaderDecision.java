package vn.cchc.reminder;

/** What a leader says about work that stays late. */
public enum LeaderDecision {
    /** Go on; the leader is asked again later. */
    URGE,
    /** The unit is to explain itself. */
    EXPLAIN,
    /** Somebody else is to do it. */
    REPLACE;

    /** Key of its name. */
    public String nameKey() {
        return "reminder.decision." + name();
    }
}
