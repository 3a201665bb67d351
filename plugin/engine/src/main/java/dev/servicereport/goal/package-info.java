/** What a user can ask for: each goal from its parameters to what it tells, whoever started it. */
@NullMarked
package dev.servicereport.goal;

import org.jspecify.annotations.NullMarked;
