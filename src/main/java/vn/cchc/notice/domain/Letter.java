package vn.cchc.notice.domain;

/**
 * A mail as it is read.
 *
 * @param to address of the recipient
 * @param subject one line
 * @param text for programs that show plain text
 * @param html the same for all others
 */
record Letter(String to, String subject, String text, String html) {}
