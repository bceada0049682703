package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which deliverables got their last day from which event. */
@Repository
class EventDates {

    private final JdbcClient jdbc;

    EventDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event dated a deliverable.
     *
     * @param counted false when the coordinator set the day instead of counting it from the event
     */
    record EventDate(long deliverableId, long eventId, boolean counted) {}

    /** Until the end of the transaction nobody else registers an event for the agency. */
    void alone(String agencyId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('event ' || :agency, 0)) is null")
                .param("agency", agencyId)
                .query(Boolean.class)
                .single();
    }

    void keep(EventDate date) {
        jdbc.sql("""
                        insert into event_date (deliverable_id, event_id, counted) values (?, ?, ?)
                        on conflict (deliverable_id) do update set event_id = excluded.event_id,
                            counted = excluded.counted""")
                .params(date.deliverableId(), date.eventId(), date.counted())
                .update();
    }

    void forget(long deliverableId) {
        jdbc.sql("delete from event_date where deliverable_id = ?")
                .param(deliverableId)
                .update();
    }

    /** By deliverable. */
    Map<Long, EventDate> of(long eventId) {
        return jdbc
                .sql("select deliverable_id, event_id, counted from event_date where event_id = ?")
                .param(eventId)
                .query(EventDate.class)
                .list()
                .stream()
                .collect(Collectors.toMap(EventDate::deliverableId, Function.identity()));
    }

    /** The days of the events from which last days were counted, by deliverable. */
    Map<Long, LocalDate> counted() {
        return jdbc
                .sql("""
                        select d.deliverable_id, e.happened_on from event_date d
                          join registered_event e on e.id = d.event_id
                         where d.counted and e.withdrawn_at is null""")
                .query((row, number) ->
                        Map.entry(row.getLong("deliverable_id"), row.getObject("happened_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many deliverables each event dated; events that dated none are missing. */
    Map<Long, Integer> counts(Collection<Long> eventIds) {
        return jdbc
                .sql("select event_id, count(*)::int as dated from event_date where event_id = any (:ids)"
                        + " group by event_id")
                .param("ids", eventIds.toArray(Long[]::new))
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::eventId, Count::dated));
    }

    /** Whose number: of deliverables that the event dated. */
    record Count(long eventId, int dated) {}
}
