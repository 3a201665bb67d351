package dev.servicereport.site;

import dev.servicereport.contract.Brand;
import dev.servicereport.contract.Contract;
import dev.servicereport.document.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What stands at the head of the first page that is the contractor's own (ロゴ・レターヘッド).
 *
 * @param logo its address; empty without one
 * @param alt what it shows
 * @param letterhead what stands beside it; may be empty
 */
public record BrandHead(String logo, String alt, String letterhead) {

    private static final String FILE = "logo.png";

    /** Copies the logo into the folder of what pages refer to; empty where there is nothing to show. */
    static Optional<BrandHead> of(Contract contract, Assets assets, Path files) throws IOException {
        Brand brand = contract.printed().appearance().brand();
        Brand.Logo logo = brand.logo();
        Optional<Path> picture = assets.logo();
        if (logo == null || picture.isEmpty()) {
            return Optional.of(new BrandHead("", "", brand.letterhead()))
                    .filter(head -> !head.letterhead().isEmpty());
        }
        Files.copy(picture.get(), files.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(new BrandHead(SiteLinks.file(FILE), logo.alt(), brand.letterhead()));
    }
}
