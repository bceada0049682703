package vn.cchc.inspection.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.PublishedBean;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.VisitView;
import vn.cchc.inspection.domain.InspectionReading;

/** What the models ask about an inspection as of now; published as {@code inspecting}. */
@Component("inspecting")
@PublishedBean
public class Inspecting {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final InspectionReading reading;

    Inspecting(InspectionReading reading) {
        this.reading = reading;
    }

    /** Account of who opened it and prepares its decisions, or of another coordinator when that person does so no more. */
    public String opener(long inspectionId) {
        return reading.preparer(inspectionId);
    }

    /** Account of the head of the team. */
    public String head(long inspectionId) {
        return holder(inspectionId, TeamRole.HEAD);
    }

    /** Account of the secretary; without one the head of the team writes. */
    public String secretary(long inspectionId) {
        boolean written = reading.team(inspectionId).stream()
                .anyMatch(member -> member.serving() && member.role() == TeamRole.SECRETARY);
        return holder(inspectionId, written ? TeamRole.SECRETARY : TeamRole.HEAD);
    }

    /** Accounts of the members who report to the head of the team. */
    public List<String> reporters(long inspectionId) {
        return reading.team(inspectionId).stream()
                .filter(member -> member.serving() && member.role() != TeamRole.HEAD)
                .map(MemberView::personId)
                .toList();
    }

    /** Ids of the visits to the units, always in the same order. */
    public List<Long> visits(long inspectionId) {
        return reading.visits(inspectionId).stream().map(VisitView::id).toList();
    }

    /** The unit of a visit. */
    public long unit(long visitId) {
        return reading.visit(visitId).unitId();
    }

    /** End of work on the first day of the visits. */
    public Date from(long inspectionId) {
        return endOfWork(reading.inspection(inspectionId).visitFrom());
    }

    /** End of work on the last day of the visits. */
    public Date until(long inspectionId) {
        return endOfWork(reading.inspection(inspectionId).visitTo());
    }

    private String holder(long inspectionId, TeamRole role) {
        return reading.team(inspectionId).stream()
                .filter(member -> member.serving() && member.role() == role)
                .map(MemberView::personId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Inspection " + inspectionId + " has no " + role));
    }

    private static Date endOfWork(LocalDate day) {
        return Date.from(day.atTime(END_OF_WORK).atZone(EngineClock.ZONE).toInstant());
    }
}
