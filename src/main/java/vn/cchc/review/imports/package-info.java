/** Criteria from and to Excel. */
package vn.cchc.review.imports;
