/** The processes of a report: names used in the models, delegates that call one use case each, steps of the user tasks. */
package vn.cchc.report.process;
