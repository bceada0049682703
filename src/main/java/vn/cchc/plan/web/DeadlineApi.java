package vn.cchc.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.deadline.Occurrence;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/** Reads a deadline phrase that is sent and answers what it means by the calendar of the caller's agency; stores nothing. */
@RestController
class DeadlineApi {

    private final DeadlineReaders readers;
    private final Organization organization;
    private final Texts texts;

    DeadlineApi(DeadlineReaders readers, Organization organization, Texts texts) {
        this.readers = readers;
        this.organization = organization;
        this.texts = texts;
    }

    /**
     * What is asked, for the description of the API.
     *
     * @param phrase as a plan prints it; may be empty
     * @param planYear for phrases that name no year
     * @param issuedOn when the plan was issued, if it was
     * @param events days of events by the words in which phrases name them
     */
    record DeadlineRequest(String phrase, int planYear, LocalDate issuedOn, Map<String, LocalDate> events) {}

    /**
     * What was read.
     *
     * @param due the last permitted day; null while it waits, and of what goes on and has several periods
     * @param effectiveDue the last day in practice
     * @param waitingFor the event or document that sets the date, in the phrase's own words
     * @param occurrences the last days of periods that come back
     * @param milestones the days of a phrase that states several
     * @param warnings sentences for a person
     */
    record DeadlineView(
            DeadlineKind kind,
            LocalDate start,
            LocalDate due,
            LocalDate effectiveDue,
            String waitingFor,
            List<LocalDate> occurrences,
            List<LocalDate> milestones,
            List<String> warnings) {}

    @PostMapping(
            path = "/api/deadlines/read",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DeadlineView read(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = DeadlineRequest.class)))
                    @RequestBody
                    JsonNode asked) {
        String agency = organization.currentPerson().agencyId();
        return view(readers.of(agency).read(DeadlineQuestions.of(asked)));
    }

    private DeadlineView view(Deadline read) {
        boolean endless = !read.kind().canBeLate() && read.occurrences().size() > 1;
        return new DeadlineView(
                read.kind(),
                read.start(),
                endless ? null : read.due(),
                endless ? null : read.effectiveDue(),
                read.waitingFor(),
                days(read.occurrences()),
                days(read.milestones()),
                read.warnings().stream()
                        .map(warning -> texts.get(warning.messageKey()))
                        .toList());
    }

    private static List<LocalDate> days(List<Occurrence> days) {
        return days.stream().map(Occurrence::due).toList();
    }
}
