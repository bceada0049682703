/** Phrases of assignment, taken apart into clauses, roles and names of units. */
package vn.cchc.annex.phrase;
