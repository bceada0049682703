/** Yearly plans of administrative reform of public agencies, from the annex to the issued results; one room per subject. */
package vn.cchc;
