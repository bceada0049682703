package vn.cchc.plan.domain;

import vn.cchc.shared.LockingRepository;

/** Deliverables of rows. */
public interface DeliverableRepository extends LockingRepository<Deliverable> {}
