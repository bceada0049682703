package vn.cchc.inspection.domain;

import vn.cchc.shared.LockingRepository;

/** Inspections by id, with the lock that changes take. */
interface InspectionRepository extends LockingRepository<Inspection> {}
