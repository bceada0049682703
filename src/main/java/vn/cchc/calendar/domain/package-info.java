/** Days, how they are changed, and how deadlines follow. */
package vn.cchc.calendar.domain;
