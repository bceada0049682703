package vn.cchc.organization;

/**
 * A person; the id is the account.
 *
 * @param agencyId home agency; null only for a system administrator on an empty system
 * @param email or null
 * @param active may sign in
 * @param systemAdmin may administer all agencies and the process engine
 */
public record Person(String id, String agencyId, String fullName, String email, boolean active, boolean systemAdmin) {}
