/** The processes of a year-end review: names used in the models, delegates, steps of the user tasks. */
package vn.cchc.review.process;
