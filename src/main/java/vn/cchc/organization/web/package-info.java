/** The administrator's pages. */
package vn.cchc.organization.web;
