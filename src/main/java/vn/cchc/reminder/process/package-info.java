/** What the models of reminders call. */
package vn.cchc.reminder.process;
