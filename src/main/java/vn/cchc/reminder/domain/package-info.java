/** Rules and records of reminders, urging letters and escalation. */
package vn.cchc.reminder.domain;
