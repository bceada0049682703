package vn.cchc.organization.web;

/**
 * A person as the list shows it.
 *
 * @param positions positions held today, in one text
 */
record PersonRow(String id, String fullName, boolean active, String positions) {}
