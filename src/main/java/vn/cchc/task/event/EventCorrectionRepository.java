package vn.cchc.task.event;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Corrections of events. */
interface EventCorrectionRepository extends JpaRepository<EventCorrection, Long> {

    List<EventCorrection> findByEventIdOrderById(long eventId);
}
