package vn.cchc.notice.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.cchc.shared.BaseUrl;

/** The mail server of {@code spring.mail.host}, if there is one. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private static final int PERMANENT = 500;

    /** Extended status of a mail server that refuses by its policy, e.g. to relay: our settings are wrong, not the address. */
    private static final String POLICY = " 5.7.";

    private final JavaMailSender sender;
    private final String from;
    private final Clock clock;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${cchc.mail.from:}") String from,
            @Value("${spring.mail.username:}") String account,
            BaseUrl base,
            Clock clock) {
        this(sender.getIfAvailable(), sender(from, account, base), clock);
    }

    MailServer(JavaMailSender sender, String from, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    private static String sender(String from, String account, BaseUrl base) {
        if (!from.isBlank()) {
            return from.strip();
        }
        return account.contains("@") ? account.strip() : "cchc@" + base.host();
    }

    /** Whether there is one. */
    boolean configured() {
        return sender != null;
    }

    /** @throws Undeliverable unless the mail server has taken it */
    void send(Letter letter, String messageId) throws Undeliverable {
        try {
            sender.send(message(letter, messageId));
        } catch (AddressException e) {
            throw new Undeliverable(MailTrouble.ADDRESS, e);
        } catch (MailAuthenticationException e) {
            throw new Undeliverable(MailTrouble.SIGN_IN, e);
        } catch (MailSendException e) {
            if (e.getFailedMessages().isEmpty()) {
                LOG.info("The mail server has taken mail {} and hung up", messageId, e);
                return;
            }
            throw new Undeliverable(trouble(e), e);
        } catch (MailException | MessagingException e) {
            throw new Undeliverable(MailTrouble.FAILED, e);
        }
    }

    private MimeMessage message(Letter letter, String messageId) throws MessagingException, Undeliverable {
        MimeMessage message = sender.createMimeMessage();
        var helper =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
        sentBy(helper);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + messageId + ">");
        // nobody's note of absence shall answer it (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Our own address is nobody's but the operator's fault: it must not look like the recipient's. */
    private void sentBy(MimeMessageHelper helper) throws Undeliverable {
        try {
            var address = new InternetAddress(from, true);
            helper.setFrom(address.getAddress(), address.getPersonal());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new Undeliverable(MailTrouble.SENDER, e);
        }
    }

    private static MailTrouble trouble(MailSendException failure) {
        for (Exception single : failure.getMessageExceptions()) {
            for (Throwable cause = single; cause != null; cause = next(cause)) {
                if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= PERMANENT) {
                    return String.valueOf(refused.getMessage()).contains(POLICY)
                            ? MailTrouble.REFUSED
                            : MailTrouble.ADDRESS;
                }
                if (cause instanceof IOException) {
                    return MailTrouble.UNREACHABLE;
                }
            }
        }
        // a cause of the whole failure is one of the connection, at its beginning or its end
        return failure.getCause() == null ? MailTrouble.REFUSED : MailTrouble.UNREACHABLE;
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
