package vn.cchc.report.web;

/**
 * A task that waits for the person who looks at a report.
 *
 * @param id of the engine's task
 * @param about the unit of the part that it is about, or null
 */
public record OwnTask(String id, String name, String about) {}
