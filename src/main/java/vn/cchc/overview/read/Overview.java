package vn.cchc.overview.read;

import java.util.List;
import java.util.Set;
import vn.cchc.organization.Role;

/**
 * What the first page shows the signed-in person.
 *
 * @param taken the most urgent tasks that the person has taken
 * @param offered the most urgent tasks that the person may take
 * @param others the most urgent tasks that the person may do as a substitute
 * @param waiting how many there are of both
 * @param late what is late in what the person answers for
 * @param lateCount how many of these there are
 * @param stuck steps overdue at others for whose work the person answers
 * @param stuckCount how many of these there are
 * @param current plans in force, with their progress
 * @param coming plans on their way to issue
 * @param roles what the person is appointed to
 */
public record Overview(
        List<WaitingTask> taken,
        List<WaitingTask> offered,
        List<WaitingTask> others,
        long waiting,
        List<LateWork> late,
        long lateCount,
        List<WaitingTask> stuck,
        long stuckCount,
        List<PlanLine> current,
        List<PlanLine> coming,
        Set<Role> roles) {

    /** Whether the person looks after the plans of an agency. */
    public boolean coordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    /** Whether the person answers for somebody else's work, too. */
    public boolean answersForOthers() {
        return coordinator()
                || roles.contains(Role.HEAD)
                || roles.contains(Role.LEADER)
                || roles.contains(Role.INSPECTOR);
    }

    /** Whether the person numbers and sends out documents. */
    public boolean clerk() {
        return roles.contains(Role.CLERK);
    }

    /** Whether the person looks after units and people. */
    public boolean administrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
