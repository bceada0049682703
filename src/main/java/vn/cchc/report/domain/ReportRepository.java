package vn.cchc.report.domain;

import java.util.Optional;
import vn.cchc.shared.LockingRepository;

/** Reports by id, with the locks that edits and state changes take. */
interface ReportRepository extends LockingRepository<Report> {

    Optional<Report> findByDocumentId(Long documentId);
}
