package vn.cchc.organization;

/**
 * Published, in the transaction that does it, when a leave cover was named or called off.
 *
 * @param named true when it was named, false when it was called off
 * @param by account of who did it
 */
public record CoverChanged(Cover cover, boolean named, String by) {}
