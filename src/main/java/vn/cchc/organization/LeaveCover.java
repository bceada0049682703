package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.CoverEntity;
import vn.cchc.organization.domain.CoverQueries;
import vn.cchc.organization.domain.CoverRights;
import vn.cchc.organization.domain.CoverStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * Names substitutes for people who will be away, and calls a cover off. A cover ends by itself; it is never passed on:
 * whoever does another one's work cannot hand that on to a substitute of his or her own.
 */
@Service
@Transactional
public class LeaveCover {

    private final CoverStore covers;
    private final CoverQueries queries;
    private final CoverRights rights;
    private final PersonQueries people;
    private final OrganizationJournal journal;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    LeaveCover(
            CoverStore covers,
            CoverQueries queries,
            CoverRights rights,
            PersonQueries people,
            OrganizationJournal journal,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.covers = covers;
        this.queries = queries;
        this.rights = rights;
        this.people = people;
        this.journal = journal;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Names a substitute.
     *
     * @param by the person, a head of the person's unit, or a leader or administrator of the agency
     * @return id of the cover
     * @throws Refusal forbidden; invalid when a day has passed or the substitute is not of the agency; conflict when the
     *     person has a substitute for such work on one of the days, or the substitute is away on one of them
     */
    public long name(NewCover wanted, String by) {
        rights.require(by, wanted.personId(), wanted.agencyId());
        if (wanted.from().isBefore(today())) {
            throw Refusal.invalid("organization.refusal.cover-past");
        }
        if (!rights.works(wanted.personId(), wanted.agencyId())
                || !rights.works(wanted.substituteId(), wanted.agencyId())) {
            throw Refusal.invalid("organization.refusal.cover-other-agency");
        }
        queries.lock(Set.of(wanted.personId(), wanted.substituteId()));
        requireFree(wanted);
        requirePresent(wanted);
        CoverEntity stored = covers.saveAndFlush(new CoverEntity(wanted, by, clock.instant()));
        Cover cover = stored.cover();
        record(cover, "cover-named", by, kinds(cover), cover.reason());
        events.publishEvent(new CoverChanged(cover, true, by));
        return cover.id();
    }

    /**
     * Calls a cover off at once: one that has begun ends now, one that has not never begins.
     *
     * @param by the person, a head of the person's unit, or a leader or administrator of the agency
     * @throws Refusal forbidden; not found; conflict when it is over
     */
    public void end(long coverId, String by) {
        CoverEntity stored =
                covers.lockById(coverId).orElseThrow(() -> Refusal.notFound("organization.refusal.no-cover"));
        Cover before = stored.cover();
        if (!rights.works(by, before.agencyId())
                && rights.managed(by, before.agencyId()).isEmpty()) {
            throw Refusal.notFound("organization.refusal.no-cover");
        }
        rights.require(by, before.personId(), before.agencyId());
        stored.end(by, clock.instant(), today());
        covers.flush();
        record(before, "cover-ended", by);
        events.publishEvent(new CoverChanged(stored.cover(), false, by));
    }

    private void requireFree(NewCover wanted) {
        queries.ofPeople(Set.of(wanted.personId()), wanted.from(), wanted.to()).stream()
                .filter(other -> other.kinds().isEmpty()
                        || wanted.kinds().isEmpty()
                        || !Collections.disjoint(other.kinds(), wanted.kinds()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "organization.refusal.cover-overlaps",
                            name(other.personId()),
                            name(other.substituteId()),
                            Days.text(other.from()),
                            Days.text(other.to()));
                });
    }

    private void requirePresent(NewCover wanted) {
        queries.ofPeople(Set.of(wanted.substituteId()), wanted.from(), wanted.to()).stream()
                .findFirst()
                .ifPresent(away -> {
                    throw Refusal.conflict(
                            "organization.refusal.cover-away",
                            name(away.personId()),
                            Days.text(away.from()),
                            Days.text(away.to()));
                });
    }

    private void record(Cover cover, String action, String by, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                name(cover.personId()), name(cover.substituteId()), Days.text(cover.from()), Days.text(cover.to())));
        args.addAll(List.of(more));
        journal.record(cover.agencyId(), action, by, args.toArray(String[]::new));
    }

    private String kinds(Cover cover) {
        return cover.kinds().isEmpty()
                ? texts.get("organization.cover.all-kinds")
                : cover.kinds().stream()
                        .sorted()
                        .map(kind -> texts.get("organization.cover.kind." + kind))
                        .collect(Collectors.joining(", "));
    }

    private String name(String personId) {
        return people.person(personId).map(Person::fullName).orElse(personId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
