/** Pages on which a coordinator imports, edits, sends and withdraws plans. */
package vn.cchc.plan.web;
