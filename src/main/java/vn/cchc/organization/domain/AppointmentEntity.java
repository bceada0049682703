package vn.cchc.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.organization.NewAppointment;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;

/** An appointment as stored. */
@Entity
@Table(name = "appointment")
public class AppointmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String personId;
    private String agencyId;
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String position;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private int version;

    protected AppointmentEntity() {}

    /** Appoints a person. */
    public AppointmentEntity(NewAppointment appointment) {
        this.personId = appointment.personId();
        this.agencyId = appointment.agencyId();
        this.unitId = appointment.unitId();
        this.role = appointment.role();
        this.position = appointment.position();
        this.validFrom = appointment.validFrom();
        this.validTo = appointment.validTo();
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** Account of who is appointed. */
    public String personId() {
        return personId;
    }

    /** The agency. */
    public String agencyId() {
        return agencyId;
    }

    /** What the person may do. */
    public Role role() {
        return role;
    }

    /** Title of the post. */
    public String position() {
        return position;
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, or null. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Whether it still counts, or begins, after the day. */
    boolean lastsBeyond(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** Ends the appointment; one that never began lasts its first day. */
    public void end(LocalDate lastDay) {
        if (validTo != null && validTo.isBefore(lastDay)) {
            throw Refusal.conflict("organization.refusal.appointment-ended");
        }
        this.validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
    }
}
