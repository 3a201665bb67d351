/** What the goal check leaves for other programs: verdict, cases of a test, a summary, annotations. Reading it needs no library. */
@NullMarked
package dev.servicereport.check;

import org.jspecify.annotations.NullMarked;
