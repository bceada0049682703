/** Days from and to tables: Excel and CSV. */
package vn.cchc.calendar.imports;
