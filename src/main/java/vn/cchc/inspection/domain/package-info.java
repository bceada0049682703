/** What an inspection knows and may become; use cases, entities, rights, papers. */
package vn.cchc.inspection.domain;
