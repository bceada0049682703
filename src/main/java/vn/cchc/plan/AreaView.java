package vn.cchc.plan;

/** A headed section of a plan; {@code domain} is null when nobody has said which reform area it is. */
public record AreaView(long id, int ordinal, String number, String title, ReformDomain domain) {}
