/** The way of an annex file into a draft: read in the background, shown, corrected, confirmed once. */
package vn.cchc.plan.imports;
