package vn.cchc.notice.domain;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Hands the mails of the outbox to the mail server, one by one. Any number of nodes may do it at the same time. A mail
 * goes out once, but for one case in which nobody can know: a crash between the mail server's word that it has the mail
 * and our note of it. Then it goes out again, with the same Message-ID, as RFC 5321 (6.1) wants it.
 */
@Service
class MailDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);

    /** So many in one go; the next go follows soon. */
    private static final int MOST = 500;

    private final Outbox outbox;
    private final Letters letters;
    private final MailServer server;

    /** What the mail server has and the database could not note yet. */
    private final Queue<Mail> toNote = new ConcurrentLinkedQueue<>();

    MailDispatch(Outbox outbox, Letters letters, MailServer server) {
        this.outbox = outbox;
        this.letters = letters;
        this.server = server;
    }

    /** Sends what is due, and stops when the mail server does not answer. @return how many were sent */
    int send() {
        note();
        int sent = 0;
        for (int taken = 0; server.configured() && taken < MOST; taken++) {
            Optional<Mail> mail = outbox.takeUp();
            if (mail.isEmpty()) {
                return sent;
            }
            Optional<MailTrouble> trouble = send(mail.get());
            if (trouble.isEmpty()) {
                sent++;
            } else if (trouble.get().ofAll()) {
                return sent;
            }
        }
        return sent;
    }

    private Optional<MailTrouble> send(Mail mail) {
        try {
            server.send(letters.compose(mail), mail.messageId());
        } catch (Undeliverable e) {
            if (e.getCause() != null) {
                LOG.warn("Mail {} not sent at attempt {}: {}", mail.id(), mail.attempt(), e.trouble(), e.getCause());
            }
            outbox.failed(mail, e.trouble());
            return Optional.of(e.trouble());
        } catch (RuntimeException e) {
            LOG.error("Mail {} failed at attempt {}", mail.id(), mail.attempt(), e);
            outbox.failed(mail, MailTrouble.FAILED);
            return Optional.of(MailTrouble.FAILED);
        }
        toNote.add(mail);
        note();
        return Optional.empty();
    }

    /** Notes what was sent; what the database refuses now is noted at the next go, long before another node would resend it. */
    private void note() {
        for (Mail mail = toNote.peek(); mail != null; mail = toNote.peek()) {
            outbox.sent(mail);
            toNote.remove(mail);
        }
    }
}
