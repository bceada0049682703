package vn.cchc.plan.imports;

import java.util.List;
import vn.cchc.plan.PlanContent;

/**
 * A row as read and corrected.
 *
 * @param ordinal place in the table, counted from 1
 * @param warnings sentences of the reader
 * @param version changes whenever the row does
 */
public record ImportRow(int ordinal, PlanContent.Row content, List<String> warnings, int version) {}
