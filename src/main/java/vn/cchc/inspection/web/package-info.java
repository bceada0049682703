/** Pages of the inspections. */
package vn.cchc.inspection.web;
