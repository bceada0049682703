/** Entities, queries and rules of the organization. */
package vn.cchc.organization.domain;
