package vn.cchc.inspection.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.ProgrammeCourse;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** The coordinator has mended the programme on its page and sends it again, or gives it up. */
@Component
class EditProgrammeStep implements TaskStep {

    private final ProgrammeReading reading;
    private final ProgrammeCourse course;
    private final Organization organization;
    private final Texts texts;

    EditProgrammeStep(ProgrammeReading reading, ProgrammeCourse course, Organization organization, Texts texts) {
        this.reading = reading;
        this.course = course;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ProgrammeView programme = reading.view(context.id());
        return new Brief(
                texts.get("programme.asked.edit-programme", programme.title()),
                organization.agency(programme.agencyId()).name());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ProgrammeView programme = reading.view(context.id());
        Map<String, Object> values = new HashMap<>();
        values.put("title", Markdown.plain(programme.title()));
        values.put("returned", Markdown.plain(programme.reason()));
        values.put("pageLink", "/inspections/programmes/" + context.id());
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        if ("give-up".equals(values.requiredText("decision"))) {
            course.giveUp(context.id(), values.requiredText("reason"), context.personId());
            return Map.of(ProgrammeProcess.SENT_AGAIN, false);
        }
        return Map.of(
                ProgrammeProcess.SENT_AGAIN,
                true,
                ProgrammeProcess.DOCUMENT_ID,
                course.draftDocument(context.id(), context.personId()));
    }
}
