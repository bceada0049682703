/** Pages of reports: the list, one report with its table, the part of a unit, the print. */
package vn.cchc.report.web;
