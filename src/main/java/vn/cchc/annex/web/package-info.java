/** The address of the JSON API that reads annexes. */
package vn.cchc.annex.web;
