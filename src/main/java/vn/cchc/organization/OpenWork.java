package vn.cchc.organization;

/**
 * What this room has to know about work that is not done yet. Implemented by the room that runs the processes, which
 * this room must not know.
 */
public interface OpenWork {

    /** @return how many open tasks the person holds */
    int countFor(String personId);

    /**
     * Gives all open tasks of a person to another one.
     *
     * @param from account that hands over
     * @param to active account that takes over
     * @param by account that decided it
     */
    void handOver(String from, String to, String by);

    /** @return how many open tasks wait for the unit's head or officers, taken by somebody or not */
    int countForUnit(long unitId);
}
