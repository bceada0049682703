package vn.cchc.reminder.domain;

/** What happens on a rung of the ladder: who is told, whether a letter is written, whether the leader is asked. */
record Rung(boolean officer, boolean head, boolean letter, boolean leader) {

    static final Rung NONE = new Rung(false, false, false, false);

    /** What happens when both rungs are made up for at once. */
    Rung and(Rung other) {
        return new Rung(officer || other.officer, head || other.head, letter || other.letter, leader || other.leader);
    }

    boolean tells() {
        return officer || head;
    }
}
