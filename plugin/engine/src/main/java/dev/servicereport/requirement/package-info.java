/** What a specification asks for, clause by clause, and on what evidence each answer rests (要件と証跡). */
@NullMarked
package dev.servicereport.requirement;

import org.jspecify.annotations.NullMarked;
