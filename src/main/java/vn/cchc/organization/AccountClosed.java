package vn.cchc.organization;

/**
 * Published, in the transaction that does it, when an account was closed or its password changed by somebody else: its
 * sessions have to end.
 */
public record AccountClosed(String personId) {}
