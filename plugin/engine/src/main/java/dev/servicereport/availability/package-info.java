/** What monitoring saw, worked out: availability and its verdict. */
@NullMarked
package dev.servicereport.availability;

import org.jspecify.annotations.NullMarked;
