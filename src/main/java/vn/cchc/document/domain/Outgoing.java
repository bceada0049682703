package vn.cchc.document.domain;

import java.util.List;

/**
 * What the clerk enters when a document goes out.
 *
 * @param recipients nơi nhận, one per entry
 * @param archiveHolder unit or person who keeps the file copy
 * @param copies how many
 * @param note remark in the register, or null
 */
public record Outgoing(List<String> recipients, String archiveHolder, int copies, String note) {}
