package vn.cchc.notice.domain;

import java.time.LocalDate;

/**
 * A mail that somebody is handing over to the mail server.
 *
 * @param digestDay the day whose digest it is; null for a mail at once
 * @param messageId the same at every attempt
 * @param attempt how many this makes; also proves that the mail is still in these hands
 */
record Mail(long id, String personId, LocalDate digestDay, String messageId, int attempt) {}
