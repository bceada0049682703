package vn.cchc.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Deliverables of rows. */
public interface DeliverableRepository extends JpaRepository<Deliverable, Long> {

    /** One deliverable, held against others who change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deliverable d where d.id = :id")
    Optional<Deliverable> lockById(long id);
}
