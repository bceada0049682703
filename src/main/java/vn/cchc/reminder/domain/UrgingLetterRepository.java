package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.reminder.LetterState;
import vn.cchc.shared.LockingRepository;

/** Letters by id. */
interface UrgingLetterRepository extends LockingRepository<UrgingLetter> {

    Optional<UrgingLetter> findByAgencyIdAndUnitIdAndPlannedOnAndState(
            String agencyId, long unitId, LocalDate plannedOn, LetterState state);

    Optional<UrgingLetter> findByDocumentId(Long documentId);

    List<UrgingLetter> findByAgencyIdAndStateOrderById(String agencyId, LetterState state);

    /** A deliverable that a letter on its way to signature names. */
    interface Line {

        long getLetterId();

        long getDocumentId();

        long getItemId();
    }

    /** Those of a piece of work. Whatever the transaction has changed so far is written first. */
    @Query(value = """
                    select l.id as "letterId", l.document_id as "documentId", x.item_id as "itemId"
                      from work_item i
                      join urging_line x on x.item_id = i.id
                      join urging_letter l on l.id = x.letter_id and l.state = 'DRAFTED'
                     where i.work_id = :workId order by l.id, x.item_id""", nativeQuery = true)
    List<Line> onTheirWay(long workId);
}
