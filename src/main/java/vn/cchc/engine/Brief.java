package vn.cchc.engine;

/**
 * What stands at the top of a task's form, as plain words: the engine escapes them and adds the deadline.
 *
 * @param asked what is asked, one Vietnamese sentence
 * @param askedBy the name of the person or unit that asks
 */
public record Brief(String asked, String askedBy) {}
