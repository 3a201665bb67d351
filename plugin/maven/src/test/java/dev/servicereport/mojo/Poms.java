package dev.servicereport.mojo;

/** POMs as short as the tests need them. */
final class Poms {

    /** Without any configuration: every parameter has its default. */
    static final String EMPTY = "<project></project>";

    /** Asks for AsciiDoc alone, which is quick. */
    static final String ASCIIDOC_ONLY = """
            <project>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>service-report-maven-plugin</artifactId>
                    <configuration>
                      <formats>adoc</formats>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private Poms() {}
}
