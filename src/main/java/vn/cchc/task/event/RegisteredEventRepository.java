package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.shared.LockingRepository;

/** Events that were registered. */
interface RegisteredEventRepository extends LockingRepository<RegisteredEvent> {

    Page<RegisteredEvent> findByAgencyIdInOrderByHappenedOnDescIdDesc(Collection<String> agencies, Pageable page);

    /** The issue of a plan, if anything was counted from it. */
    Optional<RegisteredEvent> findByPlanId(long planId);

    /** Those that hold for rows of these agencies, the youngest first. */
    List<RegisteredEvent> findByAgencyIdInAndWithdrawnAtIsNullAndHappenedOnBetweenOrderByHappenedOnDescIdDesc(
            Collection<String> agencies, LocalDate from, LocalDate to);

    /** Events that deadlines have still to follow, oldest first. */
    @Query("select e.id from RegisteredEvent e where e.followUp.following is not null order by e.id")
    List<Long> followed();

    /** An event that deadlines have still to follow, locked; none when they have, or when another works on it. */
    @Query(
            nativeQuery = true,
            value = "select * from registered_event where id = :id and following is not null for update skip locked")
    Optional<RegisteredEvent> takeUp(long id);

    /** Events as which the same document was registered before. */
    @Query("""
            select e.id from RegisteredEvent e join e.names n
             where e.agencyId = :agencyId and e.withdrawnAt is null and n.nameKey in :keys
               and e.happenedOn = :day and coalesce(e.documentNumber, '') = coalesce(:number, '')
             order by e.id""")
    List<Long> known(String agencyId, Collection<String> keys, LocalDate day, String number);
}
