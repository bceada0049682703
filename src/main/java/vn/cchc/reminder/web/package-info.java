/** Pages about who was reminded of what. */
package vn.cchc.reminder.web;
