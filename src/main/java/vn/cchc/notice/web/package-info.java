/** The bell, the list of notices, the choices, and what administrators see of the mail. */
package vn.cchc.notice.web;
