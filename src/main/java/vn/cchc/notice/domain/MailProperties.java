package vn.cchc.notice.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is kept.
 *
 * @param unsent how long a mail that cannot be sent is kept trying
 * @param records how long notices and the records of mails are kept
 */
@ConfigurationProperties("cchc.mail.keep")
record MailProperties(
        @DefaultValue("7d") Duration unsent,
        @DefaultValue("400d") Duration records) {}
