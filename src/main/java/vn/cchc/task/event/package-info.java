/** Events that deadlines wait for: registering, correcting and withdrawing them, and the days that follow. */
package vn.cchc.task.event;
