/** Notices, what people chose, and the mail that leaves through the outbox. */
package vn.cchc.notice.domain;
