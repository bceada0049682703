/** The processes of an inspection: names used in the models, delegates that call one use case each, steps of the user tasks. */
package vn.cchc.inspection.process;
