/** Findings on their way to an end: entities, rules, use cases. */
package vn.cchc.remediation.domain;
