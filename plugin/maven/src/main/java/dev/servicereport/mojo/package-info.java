/** The goals: Maven parameters, log and exceptions. */
@NullMarked
package dev.servicereport.mojo;

import org.jspecify.annotations.NullMarked;
