package vn.cchc.plan.domain;

import java.util.Optional;
import vn.cchc.shared.LockingRepository;

/** Plans by id, with the locks that edits and state changes take. */
public interface PlanRepository extends LockingRepository<Plan> {

    /** The plan that a document issues. */
    Optional<Plan> findByDocumentId(Long documentId);
}
