package dev.servicereport.dataset;

import dev.servicereport.contract.Brand.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The logo of a contract, as it was found when the data were read. */
public final class LogoFile {

    private LogoFile() {}

    /**
     * What the file holds: PNG or JPEG of a size that can be unpacked.
     *
     * @return empty when the contract names none
     * @throws IOException also when it is no longer what it was when the data were read
     */
    public static Optional<byte[]> of(Dataset dataset) throws IOException {
        Logo logo = dataset.contract().printed().appearance().brand().logo();
        if (logo == null) {
            return Optional.empty();
        }
        String name =
                Path.of(logo.file().replace('\\', '/')).normalize().toString().replace('\\', '/');
        Path path = dataset.files().stream()
                .filter(file -> file.name().equals(name))
                .map(InputFile::path)
                .findFirst()
                .orElseThrow(() -> new IOException(logo.file() + " was not read"));
        long bytes = Files.size(path);
        byte[] content = bytes > PictureHead.MOST_BYTES ? new byte[0] : Files.readAllBytes(path);
        if (PictureHead.of(content).fault(bytes).isPresent()) {
            throw new IOException(logo.file() + " has changed since it was read");
        }
        return Optional.of(content);
    }
}
