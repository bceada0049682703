package vn.cchc.organization;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<HistoryLine> lines = new ArrayList<>();
        entries.map(entry -> new HistoryLine(
                        entry.at(),
                        WHEN.format(entry.at().atZone(clock.getZone())),
                        name(people, entry.act().actorId()),
                        entry.act().onBehalfOf() == null
                                ? null
                                : name(people, entry.act().onBehalfOf()),
                        entry.text(),
                        entry.act().reason()))
                .forEach(line -> {
                    // two rooms may tell the same act in the same words, each for its own history
                    if (lines.stream().noneMatch(line::saysTheSameAs)) {
                        lines.add(line);
                    }
                });
        return new PageImpl<>(lines, entries.getPageable(), entries.getTotalElements());
    }

    private String name(Map<String, Person> people, String id) {
        return Act.SYSTEM.equals(id)
                ? texts.get("organization.history.system")
                : Optional.ofNullable(people.get(id)).map(Person::fullName).orElse(id);
    }
}
