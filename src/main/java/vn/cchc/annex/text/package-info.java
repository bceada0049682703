/** The text of cells. */
package vn.cchc.annex.text;
