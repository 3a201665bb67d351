/** What is in use against what was agreed to be there, at a day. */
@NullMarked
package dev.servicereport.equipment;

import org.jspecify.annotations.NullMarked;
