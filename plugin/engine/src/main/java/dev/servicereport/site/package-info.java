/** The pages of a site: the index of documents and a page for each. */
@NullMarked
package dev.servicereport.site;

import org.jspecify.annotations.NullMarked;
