package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineQuestion;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.organization.Organization;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.task.event.EventLine.Outcome;

/** Which deadlines an event concerns: those of its agency and of every agency below, each by its own phrase. */
@Component
class EventReach {

    private final EventDeadlines deadlines;
    private final DeadlineReaders readers;
    private final Organization organization;

    EventReach(EventDeadlines deadlines, DeadlineReaders readers, Organization organization) {
        this.deadlines = deadlines;
        this.readers = readers;
        this.organization = organization;
    }

    /** What waits in an agency and below it. */
    List<EventDeadline> waiting(String agencyId) {
        Set<String> agencies = new LinkedHashSet<>(Set.of(agencyId));
        agencies.addAll(organization.below(agencyId));
        return deadlines.waiting(agencies);
    }

    /** What waits in an agency and below it for an event of these names, with the days that follow. */
    List<EventLine> lines(String agencyId, Collection<String> keys, LocalDate day) {
        return lines(waiting(agencyId), keys, day);
    }

    /** Those of the rows that wait for an event of these names, with the days that follow. */
    List<EventLine> lines(List<EventDeadline> rows, Collection<String> keys, LocalDate day) {
        return rows.stream()
                .filter(row -> keys.contains(key(row)))
                .map(row -> line(row, day, Outcome.DATED))
                .toList();
    }

    /** The day that follows for one row whose event came on a day, whatever names the event has elsewhere. */
    EventLine line(EventDeadline row, LocalDate day, Outcome outcome) {
        Deadline read = read(row, Map.of(row.waitingFor(), day));
        return read.due() == null
                ? new EventLine(row, null, null, Outcome.STAYS)
                : new EventLine(row, read.due(), read.effectiveDue(), outcome);
    }

    /** What a phrase says when these events are known. */
    Deadline read(EventDeadline row, Map<String, LocalDate> events) {
        return readers.of(row.agencyId()).read(question(row, events));
    }

    /** The phrase with what is known around it. */
    static DeadlineQuestion question(EventDeadline row, Map<String, LocalDate> events) {
        return new DeadlineQuestion(row.phrase(), row.planYear(), row.issuedOn(), events);
    }

    static String key(EventDeadline row) {
        return DeadlineQuestion.eventKey(row.waitingFor());
    }

    static Set<String> keys(RegisteredEvent event) {
        return event.names().stream().map(EventName::nameKey).collect(Collectors.toSet());
    }
}
