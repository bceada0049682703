/** The pages. */
package vn.cchc.overview.web;
