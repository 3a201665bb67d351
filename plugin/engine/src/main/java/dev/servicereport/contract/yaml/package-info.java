/**
 * Typed reading of a YAML file whose keys are declared as data: each {@link dev.servicereport.contract.yaml.Key} is
 * written down once and serves the reader, its messages and the JSON Schema alike.
 */
@NullMarked
package dev.servicereport.contract.yaml;

import org.jspecify.annotations.NullMarked;
