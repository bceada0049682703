/** PostgreSQL beside the application when no other database is set. */
package vn.cchc.shared.database;
