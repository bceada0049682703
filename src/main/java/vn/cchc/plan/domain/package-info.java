/** Plans, rows and opinions as entities that guard their own changes, with their repositories and queries. */
package vn.cchc.plan.domain;
