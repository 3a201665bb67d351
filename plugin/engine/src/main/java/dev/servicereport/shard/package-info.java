/** Many contracts, each by itself: what one came to, what need not be done again, the table of all. */
@NullMarked
package dev.servicereport.shard;

import org.jspecify.annotations.NullMarked;
