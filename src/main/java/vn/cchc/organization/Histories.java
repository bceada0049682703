package vn.cchc.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.journal.JournalEntry;
import vn.cchc.shared.Texts;

/** Who did what, when and why, with names in place of accounts. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class Histories {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** The second room may tell it in a job that runs a little later. */
    private static final Duration TOLD_WITHIN = Duration.ofMinutes(5);

    private final Journal journal;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    Histories(Journal journal, Organization organization, Texts texts, Clock clock) {
        this.journal = journal;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /** A plan with all its rows, newest first. */
    public Page<HistoryLine> ofPlan(long planId, Pageable page) {
        return lines(journal.historyOfPlan(planId, page));
    }

    /** A row of a plan with all the work on it, newest first. */
    public Page<HistoryLine> ofRow(long rowId, Pageable page) {
        return lines(journal.historyOfRow(rowId, page));
    }

    /**
     * One thing, newest first.
     *
     * @param subjectType kind of thing, as in {@link Act#subjectType()}
     */
    public Page<HistoryLine> of(String subjectType, Object subjectId, Pageable page) {
        return lines(journal.history(subjectType, subjectId, page));
    }

    private Page<HistoryLine> lines(Page<JournalEntry> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> {
            ids.add(entry.act().actorId());
            Optional.ofNullable(entry.act().onBehalfOf()).ifPresent(ids::add);
        });
        Map<String, Person> people = organization.people(ids);
        List<HistoryLine> lines = once(entries.getContent()).stream()
                .map(entry -> line(entry, people))
                .toList();
        return new PageImpl<>(lines, entries.getPageable(), entries.getTotalElements());
    }

    /** Two rooms may tell the same act, each for its own history: it is told once, with the reason if one has it. */
    private static List<JournalEntry> once(List<JournalEntry> entries) {
        List<JournalEntry> kept = new ArrayList<>();
        for (JournalEntry entry : entries) {
            int same = IntStream.range(0, kept.size())
                    .filter(place -> sameAct(kept.get(place), entry))
                    .findFirst()
                    .orElse(-1);
            if (same < 0) {
                kept.add(entry);
            } else if (kept.get(same).act().reason() == null) {
                kept.set(same, entry);
            }
        }
        return kept;
    }

    private static boolean sameAct(JournalEntry one, JournalEntry other) {
        return !one.act().subjectType().equals(other.act().subjectType())
                && one.act().actorId().equals(other.act().actorId())
                && verb(one).equals(verb(other))
                && (one.act().reason() == null
                        || other.act().reason() == null
                        || one.act().reason().equals(other.act().reason()))
                && Duration.between(other.at(), one.at()).abs().compareTo(TOLD_WITHIN) <= 0;
    }

    /** The act without the room that tells it, e.g. submitted. */
    private static String verb(JournalEntry entry) {
        String action = entry.act().action();
        return action.substring(action.lastIndexOf('.') + 1);
    }

    private HistoryLine line(JournalEntry entry, Map<String, Person> people) {
        Act act = entry.act();
        return new HistoryLine(
                entry.at(),
                WHEN.format(entry.at().atZone(clock.getZone())),
                who(people, act),
                entry.text(),
                act.reason());
    }

    private String who(Map<String, Person> people, Act act) {
        String actor = name(people, act.actorId());
        return act.onBehalfOf() == null
                ? actor
                : texts.get("organization.history.stand-in", actor, name(people, act.onBehalfOf()));
    }

    private String name(Map<String, Person> people, String id) {
        return Act.SYSTEM.equals(id)
                ? texts.get("organization.history.system")
                : Optional.ofNullable(people.get(id)).map(Person::fullName).orElse(id);
    }
}
