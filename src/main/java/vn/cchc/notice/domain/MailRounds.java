package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.cchc.shared.DemoLoad;

/** What has to be done about mail again and again; not while the demo plays in the past. */
@Component
@ConditionalOnProperty(name = "cchc.mail.rounds", havingValue = "true", matchIfMissing = true)
class MailRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final Digests digests;
    private final MailDispatch dispatch;
    private final Outbox outbox;
    private final MailServer server;
    private final MailProperties keep;
    private final DemoLoad demo;
    private final Clock clock;

    MailRounds(
            Digests digests,
            MailDispatch dispatch,
            Outbox outbox,
            MailServer server,
            MailProperties keep,
            DemoLoad demo,
            Clock clock) {
        this.digests = digests;
        this.dispatch = dispatch;
        this.outbox = outbox;
        this.server = server;
        this.keep = keep;
        this.demo = demo;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhenThereIsNoMailServer() {
        if (!server.configured()) {
            LOG.warn("No mail server is configured (spring.mail.host): notices appear on the pages only");
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void writeDigests() {
        if (!demo.running()) {
            digests.write();
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${cchc.mail.every:PT20S}")
    void send() {
        if (!demo.running()) {
            outbox.giveUp(OffsetDateTime.now(clock).minus(keep.unsent()));
            dispatch.send();
        }
    }

    @Scheduled(cron = "0 30 3 * * *")
    void clearOut() {
        outbox.clearOut(OffsetDateTime.now(clock).minus(keep.records()));
    }
}
