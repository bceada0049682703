package vn.cchc.inspection.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Inspections by id, with the lock that changes take. */
interface InspectionRepository extends JpaRepository<Inspection, Long> {

    /** For a change: nobody else changes the inspection, its team or its visits meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inspection i where i.id = :id")
    Optional<Inspection> lockById(long id);

    /** For filling in a line: others may fill in other lines, nobody moves the inspection on. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select i from Inspection i where i.id = :id")
    Optional<Inspection> shareById(long id);
}
