package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.cchc.organization.Covers;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Days;

/**
 * Tells the two whom a leave cover concerns that it was named or called off, as far as they did not do so themselves; and
 * those whose substitute goes on leave, too.
 */
@Component
class CoverNotices {

    private final Notices notices;
    private final Organization organization;
    private final Covers covers;
    private final Clock clock;

    CoverNotices(Notices notices, Organization organization, Covers covers, Clock clock) {
        this.notices = notices;
        this.organization = organization;
        this.covers = covers;
        this.clock = clock;
    }

    /** What begins tomorrow or today does not wait for a digest. */
    @EventListener
    @Transactional
    public void tell(CoverChanged change) {
        Cover cover = change.cover();
        tell(
                cover,
                Stream.of(cover.personId(), cover.substituteId()).filter(person -> !person.equals(change.by())),
                change.named() && soon(cover),
                change.named() ? "named" : "ended",
                "");
        if (change.named()) {
            covers.leftAloneBy(cover).forEach(alone -> tellAlone(alone, cover));
        }
    }

    private void tellAlone(Cover alone, Cover leave) {
        tell(
                alone,
                Stream.of(alone.personId(), alone.namedBy()),
                soon(leave),
                "left-alone",
                ":" + leave.id(),
                Days.text(leave.from()),
                Days.text(leave.to()));
    }

    private boolean soon(Cover cover) {
        return !cover.from().isAfter(LocalDate.now(clock).plusDays(1));
    }

    private void tell(Cover cover, Stream<String> whom, boolean urgent, String what, String mark, String... more) {
        Map<String, Person> people = organization.people(Set.of(cover.personId(), cover.substituteId()));
        List<String> words = new ArrayList<>(List.of(
                people.get(cover.substituteId()).fullName(),
                people.get(cover.personId()).fullName(),
                Days.text(cover.from()),
                Days.text(cover.to())));
        words.addAll(List.of(more));
        notices.tell(new Telling(
                whom.collect(Collectors.toSet()),
                NoticeKind.COVER,
                urgent,
                "notice.cover." + what,
                words,
                "/account/cover",
                "cover:" + cover.id() + ":" + what + mark));
    }
}
