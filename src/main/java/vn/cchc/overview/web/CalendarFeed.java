package vn.cchc.overview.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.cchc.notice.CalendarFeeds;

/** What calendar programs read under a person's secret link; without a session, and 404 for a link that was taken back. */
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarFeeds feeds;
    private final CalendarFiles files;

    CalendarFeed(CalendarFeeds feeds, CalendarFiles files) {
        this.feeds = feeds;
        this.files = files;
    }

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return feeds.reader(secret)
                .map(files::of)
                .map(file -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                        .eTag(DigestUtils.md5DigestAsHex(file))
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
