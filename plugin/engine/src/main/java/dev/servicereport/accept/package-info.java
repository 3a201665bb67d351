/** What stands in the way of acceptance (未了事項), and the rules that find it. */
@NullMarked
package dev.servicereport.accept;

import org.jspecify.annotations.NullMarked;
