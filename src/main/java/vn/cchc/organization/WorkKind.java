package vn.cchc.organization;

import java.util.Set;

/** The kinds of work for which somebody may be named as a substitute: the processes that people know under one name. */
public enum WorkKind {
    /** Making the yearly plan, opinions on it, closing its year. */
    PLAN("annual-plan", "plan-opinions", "plan-review"),
    /** Carrying out the plan's tasks. */
    TASK("plan-task", "deliverable", "extension", "urging", "deadline-reminders", "overdue-work"),
    /** Checking, signing, numbering and dispatching documents. */
    DOCUMENT("issue-document"),
    /** Reports of a period. */
    REPORT("periodic-report", "unit-report", "report-opening"),
    /** Inspections and their programme. */
    INSPECTION("inspection", "inspection-visit", "inspection-plan", "inspection-plan-line"),
    /** Putting right what inspections found. */
    REMEDIATION("remediation", "remediation-line"),
    /** The yearly review and its scores. */
    REVIEW("year-end-review", "review-sheet"),
    /** Processes that an administrator has added. */
    OTHER;

    private final Set<String> processes;

    WorkKind(String... processes) {
        this.processes = Set.of(processes);
    }

    /** The kind that a process belongs to, by its key in the model. */
    public static WorkKind of(String processKey) {
        for (WorkKind kind : values()) {
            if (kind.processes.contains(processKey)) {
                return kind;
            }
        }
        return OTHER;
    }
}
