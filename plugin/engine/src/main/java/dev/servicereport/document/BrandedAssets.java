package dev.servicereport.document;

import dev.servicereport.contract.Brand;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.LogoFile;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Puts a contract's colours, logo and letterhead into a folder of assets, so that all that is made from it has them (意匠). */
final class BrandedAssets {

    private static final String SLIDES = "slides/slides.properties";

    private final Assets assets;
    private final Brand brand;
    private final VisibleText visible;

    BrandedAssets(Assets assets, Brand brand, IntPredicate showable) {
        this.assets = assets;
        this.brand = brand;
        visible = new VisibleText(showable);
    }

    Assets of(Dataset dataset) throws BadInputException, IOException {
        Brand.Logo logo = brand.logo();
        Path folder = Files.createDirectories(assets.folder().resolve(Assets.BRAND));
        if (logo != null) {
            String paper = assets.values().values().getOrDefault("paper", "FFFFFF");
            byte[] picture = LogoFile.of(dataset).orElseThrow();
            Files.write(folder.resolve("logo.png"), LogoPicture.onPaper(picture, logo.file(), paper));
            write(folder.resolve("alt.txt"), logo.alt());
        }
        write(folder.resolve("letterhead.txt"), brand.letterhead());
        return coloured();
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(file, visible.of(text), StandardCharsets.UTF_8);
    }

    private Assets coloured() throws IOException {
        Map<String, String> own = new BrandColours(brand, assets.values()).values();
        LookValues values = new LookValues(own).or(assets.values());
        Path style = assets.styleSheet();
        String rules = Files.readString(style, StandardCharsets.UTF_8)
                .substring(assets.values().css().length());
        Files.writeString(style, values.css() + rules, StandardCharsets.UTF_8);
        Files.writeString(assets.folder().resolve(LookValues.FILE), values.theme(), StandardCharsets.UTF_8);
        colourSlides(own);
        return new Assets(assets.folder(), values);
    }

    /** The last line of a name counts. */
    private void colourSlides(Map<String, String> own) throws IOException {
        Map<String, String> names = Map.of("navy", "title", "blue", "accent1", "head", "head", "band", "stripe");
        String lines = new TreeMap<>(names)
                .entrySet().stream()
                        .filter(name -> own.containsKey(name.getKey()))
                        .map(name -> name.getValue() + "=" + own.get(name.getKey()) + "\n")
                        .collect(Collectors.joining("", "\n", ""));
        Files.writeString(assets.folder().resolve(SLIDES), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
}
