package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.cchc.deadline.Calendars;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;

/** The digest of the day: one mail a person and working day, at the hour that the person chose. */
@Service
class Digests {

    /** What was told earlier than so many days ago is no news: longer than the longest holiday. */
    private static final int NEWS_DAYS = 30;

    private final Outbox outbox;
    private final Organization organization;
    private final Calendars calendars;
    private final Clock clock;

    Digests(Outbox outbox, Organization organization, Calendars calendars, Clock clock) {
        this.outbox = outbox;
        this.organization = organization;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Writes the digests whose hour has come, also when it passed a while ago. @return how many */
    int write() {
        LocalDateTime now = LocalDateTime.now(clock);
        List<String> agencies = new ArrayList<>(organization.agencies().stream()
                .map(Agency::id)
                .filter(agency -> calendars.of(agency).worksOn(now.toLocalDate()))
                .toList());
        if (calendars.of(null).worksOn(now.toLocalDate())) {
            // people without an agency
            agencies.add("");
        }
        return outbox.digests(
                now.toLocalDate(),
                now.getHour(),
                agencies,
                OffsetDateTime.now(clock).minusDays(NEWS_DAYS));
    }
}
