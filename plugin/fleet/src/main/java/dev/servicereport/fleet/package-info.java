/** Many contracts on Apache Spark. Knows no class of the engine, which runs in processes of its own. */
@NullMarked
package dev.servicereport.fleet;

import org.jspecify.annotations.NullMarked;
