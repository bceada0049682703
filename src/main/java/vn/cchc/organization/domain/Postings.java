package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.organization.NewAppointment;

/** What becomes of the people of a unit when the unit ends. */
@Component
public class Postings {

    private final AppointmentStore appointments;

    Postings(AppointmentStore appointments) {
        this.appointments = appointments;
    }

    /** Everybody in the unit is in the other one from the day after, in the same role and position. */
    public void moveAll(long unitId, long successorId, LocalDate lastDay) {
        List<AppointmentEntity> there = appointments.findByUnitId(successorId);
        for (AppointmentEntity held : lasting(unitId, lastDay)) {
            boolean already = there.stream()
                    .anyMatch(other -> other.personId().equals(held.personId())
                            && other.role() == held.role()
                            && other.lastsBeyond(lastDay));
            if (!already) {
                LocalDate from = held.validFrom().isAfter(lastDay) ? held.validFrom() : lastDay.plusDays(1);
                appointments.save(new AppointmentEntity(new NewAppointment(
                        held.personId(),
                        held.agencyId(),
                        successorId,
                        held.role(),
                        held.position(),
                        from,
                        held.validTo())));
            }
        }
        endAll(unitId, lastDay);
    }

    /** Nobody is in the unit after the day. */
    public void endAll(long unitId, LocalDate lastDay) {
        lasting(unitId, lastDay).forEach(held -> held.end(lastDay));
        appointments.flush();
    }

    private List<AppointmentEntity> lasting(long unitId, LocalDate day) {
        return appointments.findByUnitId(unitId).stream()
                .filter(held -> held.lastsBeyond(day))
                .toList();
    }
}
