package vn.cchc.notice.domain;

import java.time.LocalDateTime;
import vn.cchc.notice.NoticeKind;

/**
 * A notice as its reader sees it.
 *
 * @param toldAt when, in the product's zone
 * @param link path of the page that it leads to, or null
 * @param read whether the person has seen it, or it is over
 */
public record NoticeLine(
        long id, NoticeKind kind, boolean urgent, String text, String link, LocalDateTime toldAt, boolean read) {}
