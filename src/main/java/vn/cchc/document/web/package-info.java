/** Pages, downloads and JSON of the documents. */
package vn.cchc.document.web;
