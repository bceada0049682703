/** Pieces of work and their deliverables: states, rules, use cases. */
package vn.cchc.task.domain;
