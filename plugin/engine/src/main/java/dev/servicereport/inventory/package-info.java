/** What was delivered and is in use. */
@NullMarked
package dev.servicereport.inventory;

import org.jspecify.annotations.NullMarked;
