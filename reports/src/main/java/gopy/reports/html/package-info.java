/** The page: one self-contained file that needs no network and no script. Every text is escaped by the template. */
package gopy.reports.html;
