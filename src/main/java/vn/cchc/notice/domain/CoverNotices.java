package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Cover;
import vn.cchc.organization.CoverChanged;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;

/** Tells the two whom a leave cover concerns that it was named or called off, as far as they did not do so themselves. */
@Component
class CoverNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    CoverNotices(Notices notices, Organization organization, Clock clock) {
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /** What begins tomorrow or today does not wait for a digest. */
    @EventListener
    @Transactional
    public void tell(CoverChanged change) {
        Cover cover = change.cover();
        Map<String, Person> people = organization.people(Set.of(cover.personId(), cover.substituteId()));
        notices.tell(new Telling(
                Stream.of(cover.personId(), cover.substituteId())
                        .filter(person -> !person.equals(change.by()))
                        .collect(Collectors.toSet()),
                NoticeKind.COVER,
                change.named() && !cover.from().isAfter(LocalDate.now(clock).plusDays(1)),
                change.named() ? "notice.cover.named" : "notice.cover.ended",
                List.of(
                        people.get(cover.substituteId()).fullName(),
                        people.get(cover.personId()).fullName(),
                        DAY.format(cover.from()),
                        DAY.format(cover.to())),
                "/account/cover",
                "cover:" + cover.id() + (change.named() ? ":named" : ":ended")));
    }
}
