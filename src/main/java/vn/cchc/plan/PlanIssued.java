package vn.cchc.plan;

/** A plan came into force. Published in the transaction of its issue; the work on its rows starts afterwards. */
public record PlanIssued(long planId) {}
