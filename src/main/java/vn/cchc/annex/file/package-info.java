/** Word and Excel files, opened within limits, and their tables as grids of cells with merged cells resolved. */
package vn.cchc.annex.file;
