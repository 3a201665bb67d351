/** What an earlier run worked out, kept by the content that it was made from. */
@NullMarked
package dev.servicereport.cache;

import org.jspecify.annotations.NullMarked;
