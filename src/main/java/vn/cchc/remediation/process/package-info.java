/** What the models of remediation call. */
package vn.cchc.remediation.process;
