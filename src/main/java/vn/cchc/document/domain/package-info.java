/** What a document is and may become, and the use cases that the process and the pages of this room call. */
package vn.cchc.document.domain;
