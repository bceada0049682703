package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.reminder.LetterState;
import vn.cchc.shared.LockingRepository;

/** Letters by id. */
interface UrgingLetterRepository extends LockingRepository<UrgingLetter> {

    Optional<UrgingLetter> findByAgencyIdAndUnitIdAndPlannedOn(String agencyId, long unitId, LocalDate plannedOn);

    Optional<UrgingLetter> findByDocumentId(Long documentId);

    List<UrgingLetter> findByAgencyIdAndStateOrderById(String agencyId, LetterState state);
}
