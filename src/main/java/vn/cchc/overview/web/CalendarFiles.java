package vn.cchc.overview.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.cchc.overview.read.OwnDeadline;
import vn.cchc.overview.read.OwnDeadlines;
import vn.cchc.shared.BaseUrl;
import vn.cchc.shared.Texts;

/**
 * People's deadlines as iCalendar files (RFC 5545), each an event of the whole day in Vietnam. A file is made anew after
 * some minutes only, so that an impatient calendar program costs nothing.
 */
@Component
class CalendarFiles {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 500;

    /** The library counts characters where RFC 5545 (3.1) means bytes; a Vietnamese letter has up to three. */
    private static final int LINE = 75 / 3;

    private final OwnDeadlines deadlines;
    private final BaseUrl base;
    private final Texts texts;
    private final Clock clock;

    private final Map<String, Made> made = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Made> eldest) {
            return size() > MOST;
        }
    };

    CalendarFiles(OwnDeadlines deadlines, BaseUrl base, Texts texts, Clock clock) {
        this.deadlines = deadlines;
        this.base = base;
        this.texts = texts;
        this.clock = clock;
    }

    private record Made(Instant at, byte[] file) {}

    /** @return the open deadlines of a person, at most some minutes old */
    byte[] of(String personId) {
        Instant now = clock.instant();
        synchronized (made) {
            Made last = made.get(personId);
            if (last != null && Duration.between(last.at(), now).abs().compareTo(KEPT) < 0) {
                return last.file();
            }
        }
        byte[] file = write(deadlines.of(personId));
        synchronized (made) {
            made.put(personId, new Made(now, file));
        }
        return file;
    }

    private byte[] write(List<OwnDeadline> own) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//CCHC//vi"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", texts.get("overview.feed.name")));
        calendar.add(new XProperty("X-WR-TIMEZONE", clock.getZone().getId()));
        own.forEach(deadline -> calendar.add(event(deadline)));
        var file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, LINE).output(calendar, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private VEvent event(OwnDeadline deadline) {
        var event = new VEvent(false);
        URI page = URI.create(base.of(deadline.link()));
        event.add(new Uid(deadline.key() + "@" + base.host()));
        // the same all day, so that an unchanged calendar is an unchanged file
        event.add(new DtStamp(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant()));
        event.add(new DtStart<>(deadline.day()));
        event.add(new Summary(texts.get("overview.feed.event", deadline.title())));
        if (deadline.about() != null) {
            event.add(new Description(deadline.about()));
        }
        event.add(new Url(page));
        Transp free = ImmutableTransp.TRANSPARENT;
        event.add(free);
        return event;
    }
}
