/** The calendar's pages. */
package vn.cchc.calendar.web;
