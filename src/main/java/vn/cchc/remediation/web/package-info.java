/** The pages of remediation. */
package vn.cchc.remediation.web;
