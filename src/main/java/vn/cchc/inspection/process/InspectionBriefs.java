package vn.cchc.inspection.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.organization.Organization;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** What every form about an inspection shows: what is asked, by whom, and where it is to be read. */
@Component
class InspectionBriefs {

    private final InspectionReading reading;
    private final Organization organization;
    private final Texts texts;

    InspectionBriefs(InspectionReading reading, Organization organization, Texts texts) {
        this.reading = reading;
        this.organization = organization;
        this.texts = texts;
    }

    /** Asked by who opened the inspection. */
    Brief fromOpener(StepContext context, String key) {
        InspectionView inspection = inspection(context);
        return new Brief(texts.get("inspection.asked." + key, inspection.subject()), name(inspection.openedBy()));
    }

    /** Asked by the head of the team, about the inspection as a whole. */
    Brief fromHead(StepContext context, String key) {
        return fromHead(context, key, inspection(context).subject());
    }

    /** Asked by the head of the team, about a unit or the whole. */
    Brief fromHead(StepContext context, String key, String about) {
        InspectionView inspection = inspection(context);
        String head = reading.team(inspection.id()).stream()
                .filter(member -> member.serving() && member.role() == TeamRole.HEAD)
                .map(MemberView::personId)
                .findFirst()
                .orElse(inspection.openedBy());
        return new Brief(texts.get("inspection.asked." + key, about), name(head));
    }

    InspectionView inspection(StepContext context) {
        return reading.inspection(context.longFact(InspectionProcess.INSPECTION_ID));
    }

    /** Values that lead from the form to the inspection. */
    Map<String, Object> view(StepContext context) {
        InspectionView inspection = inspection(context);
        Map<String, Object> values = new HashMap<>();
        values.put("inspectionTitle", Markdown.plain(inspection.subject()));
        values.put("inspectionLink", "/inspections/" + inspection.id());
        values.put("units", Markdown.plain(unitNames(inspection)));
        values.put(
                "days",
                texts.get(
                        "inspection.days",
                        Plans.DAY.format(inspection.visitFrom()),
                        Plans.DAY.format(inspection.visitTo())));
        values.put("returnReason", Markdown.plain(inspection.returnReason()));
        return values;
    }

    String unitNames(InspectionView inspection) {
        var units = organization.units(inspection.unitIds());
        List<Long> ids = inspection.unitIds();
        return ids.stream().map(id -> units.get(id).name()).collect(Collectors.joining("; "));
    }

    /** What the member who looks has written so far, or nothing. */
    String memberReport(StepContext context) {
        return reading.team(inspection(context).id()).stream()
                .filter(member -> member.serving() && member.personId().equals(StandIn.whoseWork(context.personId())))
                .map(MemberView::report)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    String unitName(long unitId) {
        return organization.unit(unitId).name();
    }

    String name(String personId) {
        return organization.person(personId).fullName();
    }
}
