package vn.cchc.task;

/** Why a deliverable has several days. */
public enum DateKind {
    /** It comes back, or goes on: each period is reported. */
    PERIOD,
    /** Its deadline names several days: each is a step on the way. */
    MILESTONE
}
