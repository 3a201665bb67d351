package dev.servicereport.many;

import java.net.URI;
import java.net.URISyntaxException;

/** Relative paths as addresses in a page: folders of contracts can be called anything that a file system takes. */
final class Address {

    private Address() {}

    /** The path's parts with slashes between them, each letter that an address cannot hold as its bytes. */
    static String of(String... parts) {
        String path = String.join("/", parts);
        try {
            // a colon in the first part would make a scheme of it
            String relative = parts[0].indexOf(':') < 0 ? path : "./" + path;
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a relative path is always an address", impossible);
        }
    }
}
