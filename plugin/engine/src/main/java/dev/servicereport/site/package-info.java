/** The pages of the project's site: the first one, which shows how the service stands, and one for each document. */
@NullMarked
package dev.servicereport.site;

import org.jspecify.annotations.NullMarked;
