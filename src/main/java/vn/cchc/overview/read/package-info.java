/** Read models: what the pages show, asked from the database in a fixed number of statements. */
package vn.cchc.overview.read;
