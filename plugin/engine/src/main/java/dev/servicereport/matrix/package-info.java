/** How each clause of the specification stands, worked out from its evidence (要件適合表). */
@NullMarked
package dev.servicereport.matrix;

import org.jspecify.annotations.NullMarked;
