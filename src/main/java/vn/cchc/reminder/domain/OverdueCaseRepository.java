package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.shared.LockingRepository;

/** What leaders are asked about, by id. */
interface OverdueCaseRepository extends LockingRepository<OverdueCase> {

    @Query(
            value = "select count(*) > 0 from overdue_case where item_id = :itemId and state <> 'SETTLED'",
            nativeQuery = true)
    boolean isOpen(long itemId);

    /** Of how many the leaders of an agency have not said anything yet. */
    @Query(
            value = "select count(*) from overdue_case where agency_id = :agencyId and state <> 'SETTLED'"
                    + " and decided_on is null",
            nativeQuery = true)
    long unanswered(String agencyId);

    @Query(value = """
                    select id from overdue_case
                     where agency_id = :agencyId and (state = 'PLANNED' or state = 'OPEN' and opened_on = :today)
                     order by id""", nativeQuery = true)
    List<Long> ofToday(String agencyId, LocalDate today);

    /**
     * Cases of an agency, or of one piece of work, whose deliverable is made, given up, stands still, or has another last
     * day, with which the ladder begins anew.
     */
    @Query(value = """
                    select c.id from overdue_case c
                      join work_item i on i.id = c.item_id
                      join work w on w.id = i.work_id
                     where c.state <> 'SETTLED' and (c.agency_id = :agencyId or w.id = :workId)
                       and (i.done_on is not null or i.submitted_on is not null
                         or i.state in ('ISSUED', 'DELIVERED', 'COMPLETED', 'NOT_ARISEN', 'CANCELLED')
                         or w.state in ('COMPLETED', 'NOT_ARISEN', 'CANCELLED')
                         or i.effective_due is distinct from c.due_on)
                     order by c.id""", nativeQuery = true)
    List<Long> done(String agencyId, long workId);
}
