package dev.servicereport.mojo;

import org.apache.maven.plugin.MojoFailureException;

/** Some of several contracts failed, and the others are done (一部の契約の失敗). */
final class ContractsFailure extends MojoFailureException {

    private static final long serialVersionUID = 1L;

    ContractsFailure(String message) {
        super(message);
    }
}
