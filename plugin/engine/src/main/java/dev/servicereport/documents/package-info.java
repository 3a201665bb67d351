/** All documents that can be made, family by family in the packages below; the keys by which each is named. */
@NullMarked
package dev.servicereport.documents;

import org.jspecify.annotations.NullMarked;
