package vn.cchc.task.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.task.event.EventLine.Outcome;

/** What people may read about events, as the person who asks. Each call takes a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class EventReading {

    private final RegisteredEventRepository events;
    private final EventCorrectionRepository corrections;
    private final EventDates dates;
    private final EventDeadlines deadlines;
    private final EventReach reach;
    private final EventRights rights;
    private final Plans plans;
    private final Organization organization;

    EventReading(
            RegisteredEventRepository events,
            EventCorrectionRepository corrections,
            EventDates dates,
            EventDeadlines deadlines,
            EventReach reach,
            EventRights rights,
            Plans plans,
            Organization organization) {
        this.events = events;
        this.corrections = corrections;
        this.dates = dates;
        this.deadlines = deadlines;
        this.reach = reach;
        this.rights = rights;
        this.plans = plans;
        this.organization = organization;
    }

    /**
     * Deadlines that wait for one event.
     *
     * @param name the event in the words of the first of them
     * @param deliverables how many wait for it
     */
    public record Waiting(String name, int deliverables) {}

    /** The agencies for which a person registers events. */
    public List<Agency> registering(String personId) {
        return rights.registering(personId);
    }

    /** Whether a person registers, corrects and withdraws the agency's events. */
    public boolean registers(String personId, String agencyId) {
        return rights.registers(personId, agencyId);
    }

    /** Events that a person may read, the youngest first. */
    public Page<EventView> list(String personId, Pageable page) {
        Page<RegisteredEvent> found =
                events.findByAgencyIdInOrderByHappenedOnDescIdDesc(rights.readable(personId), page);
        Map<Long, EventView> views = views(found.getContent());
        return found.map(event -> views.get(event.id()));
    }

    /** @throws Refusal not found, also for who may not know of it */
    public EventView event(long eventId, String personId) {
        RegisteredEvent event = events.findById(eventId)
                .filter(found -> rights.readable(personId).contains(found.agencyId()))
                .orElseThrow(() -> Refusal.notFound("task.refusal.no-event"));
        return views(List.of(event)).get(eventId);
    }

    /** What got its day from the event; rights on the rows are the caller's matter. */
    public List<EventLine> dated(long eventId) {
        return deadlines.withIds(dates.of(eventId).keySet()).stream()
                .map(row -> new EventLine(row, row.due(), row.effectiveDue(), Outcome.SAME))
                .toList();
    }

    /** What the event was before, oldest first. */
    public List<CorrectionView> corrections(long eventId) {
        List<EventCorrection> all = corrections.findByEventIdOrderById(eventId);
        Map<String, Person> people = organization.people(
                all.stream().map(EventCorrection::correctedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> new CorrectionView(
                        each.oldDocumentNumber(),
                        each.oldHappenedOn(),
                        each.reason(),
                        name(people, each.correctedBy()),
                        each.correctedAt()))
                .toList();
    }

    /** For which events deadlines of the agency and below wait, as far as the person may read those plans. */
    public List<Waiting> waiting(String agencyId, String personId) {
        Set<String> readable = plans.readableAgencies(personId);
        Map<String, List<EventDeadline>> byKey = reach.waiting(agencyId).stream()
                .filter(row -> readable.contains(row.agencyId()))
                .collect(Collectors.groupingBy(EventReach::key, LinkedHashMap::new, Collectors.toList()));
        List<Waiting> waiting = new ArrayList<>();
        byKey.forEach((key, rows) -> {
            if (!key.isEmpty()) {
                waiting.add(new Waiting(rows.get(0).waitingFor(), rows.size()));
            }
        });
        return waiting;
    }

    private Map<Long, EventView> views(Collection<RegisteredEvent> found) {
        Map<Long, Integer> counts =
                dates.counts(found.stream().map(RegisteredEvent::id).toList());
        Map<String, Person> people = organization.people(found.stream()
                .flatMap(event -> Stream.of(event.registeredBy(), event.withdrawnBy()))
                .filter(id -> id != null)
                .collect(Collectors.toSet()));
        Map<String, String> agencies =
                organization
                        .agencies(found.stream().map(RegisteredEvent::agencyId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        return found.stream()
                .map(event -> view(event, counts, people, agencies))
                .collect(Collectors.toMap(EventView::id, Function.identity()));
    }

    private static EventView view(
            RegisteredEvent event,
            Map<Long, Integer> counts,
            Map<String, Person> people,
            Map<String, String> agencies) {
        return new EventView(
                event.id(),
                event.agencyId(),
                agencies.get(event.agencyId()),
                event.planId(),
                event.names().stream().map(EventName::name).toList(),
                event.documentNumber(),
                event.happenedOn(),
                event.note(),
                name(people, event.registeredBy()),
                event.registeredAt(),
                name(people, event.withdrawnBy()),
                event.withdrawnAt(),
                event.withdrawalReason(),
                counts.getOrDefault(event.id(), 0),
                event.changeable(),
                new EventView.Progress(
                        event.followUp().runs(),
                        event.followUp().done(),
                        event.followUp().total()));
    }

    private static String name(Map<String, Person> people, String id) {
        return id == null || !people.containsKey(id) ? id : people.get(id).fullName();
    }
}
