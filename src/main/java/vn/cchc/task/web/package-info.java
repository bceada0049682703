/** What the pages send about a piece of work: files, links, progress, changes of officer. */
package vn.cchc.task.web;
