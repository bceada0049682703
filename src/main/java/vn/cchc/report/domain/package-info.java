/** Reports, their parts, lines and figures, and the rules for them. */
package vn.cchc.report.domain;
