package vn.cchc.report.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reports by id, with the locks that edits and state changes take. */
interface ReportRepository extends JpaRepository<Report, Long> {

    /** For a change of state: nobody writes in it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> lockById(long id);

    /** For writing in a part: others may too, nobody changes the state. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> shareById(long id);

    Optional<Report> findByDocumentId(Long documentId);
}
