package vn.cchc.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import vn.cchc.shared.LockingRepository;

/** Rows of plans. */
public interface PlanTaskRepository extends LockingRepository<PlanTask> {

    /** The next rows whose work has not begun, in the plan's order, locked against a second starter. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from PlanTask t where t.planId = :planId and t.processInstanceId is null and not t.groupRow"
            + " order by t.ordinal")
    List<PlanTask> nextToStart(long planId, Limit limit);

    /** Whether a row belongs to the section. */
    boolean existsByAreaId(long areaId);

    /** Place of the last row, 0 when there is none. */
    @Query("select coalesce(max(t.ordinal), 0) from PlanTask t where t.planId = :planId")
    int lastOrdinal(long planId);

    /** Place of the last row of a section; {@code otherwise} when it has none. */
    @Query(
            "select coalesce(max(t.ordinal), :otherwise) from PlanTask t where t.planId = :planId and t.areaId = :areaId")
    int lastOrdinalIn(long planId, long areaId, int otherwise);

    /** Makes room, or closes a gap, in the order of rows. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PlanTask t set t.ordinal = t.ordinal + :by"
            + " where t.planId = :planId and t.ordinal between :first and :last")
    int shift(long planId, int first, int last, int by);

    /** Puts a row at a place that is free. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PlanTask t set t.ordinal = :ordinal where t.id = :id")
    void place(long id, int ordinal);
}
