package vn.cchc.plan;

import java.time.LocalDate;

/**
 * A deliverable that waited got its date. Published in the transaction that sets it.
 *
 * @param due the last permitted day
 * @param effectiveDue the last day in practice
 */
public record DeliverableDated(long deliverableId, LocalDate due, LocalDate effectiveDue) {}
