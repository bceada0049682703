package vn.cchc.reminder.process;

/** Names in {@code bpmn/deadline-reminders.bpmn}, the process of every morning. */
final class DeadlineReminders {

    static final String KEY = "deadline-reminders";
    static final String EVERY_MORNING = "every-morning";

    private DeadlineReminders() {}
}
