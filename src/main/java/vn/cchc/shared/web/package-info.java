/** How refusals and failures are answered on pages and in the JSON API. */
package vn.cchc.shared.web;
