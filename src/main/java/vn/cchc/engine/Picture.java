package vn.cchc.engine;

import java.util.List;

/**
 * A process drawn, with the place where it stands.
 *
 * @param caption name of the process and of the current steps
 * @param xml the model, BPMN 2.0
 * @param active ids of the elements where it is
 * @param passed ids of the elements that it has passed
 */
public record Picture(String caption, String xml, List<String> active, List<String> passed) {}
