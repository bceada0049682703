/** The process {@code issue-document}: what its user tasks and service tasks do in the domain. */
package vn.cchc.document.process;
