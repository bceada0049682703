package vn.cchc.task.domain;

/** Whose head checks the evidence: the appraising unit's where the plan names one, else the lead unit's. */
final class Checkers {

    private Checkers() {}

    static long of(WorkItem item) {
        return item.appraiserUnitId() == null ? item.work().unitId() : item.appraiserUnitId();
    }
}
