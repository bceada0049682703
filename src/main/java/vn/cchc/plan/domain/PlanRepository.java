package vn.cchc.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Plans by id, with the locks that edits and state changes take. */
public interface PlanRepository extends JpaRepository<Plan, Long> {

    /** For a change of state or of the order of rows: nobody else changes the plan or its rows meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lockById(long id);

    /** For a change of one row: others may change other rows, nobody the state. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> shareById(long id);

    /** The plan that a document issues. */
    Optional<Plan> findByDocumentId(Long documentId);
}
