/** Pages of the year-end review. */
package vn.cchc.review.web;
