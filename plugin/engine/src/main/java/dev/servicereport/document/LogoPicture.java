package dev.servicereport.document;

import dev.servicereport.colour.Colour;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A logo made plain (ロゴ): only what is seen of it is kept, in sRGB and without transparency, as PDF/A asks for. What else its file holds,
 * like places, names and profiles of colours, is left behind.
 */
final class LogoPicture {

    private LogoPicture() {}

    /**
     * As PNG on paper.
     *
     * @param picture PNG or JPEG
     * @param name what messages call it
     * @param paper six hexadecimal digits
     * @throws BadInputException when it cannot be unpacked
     */
    static byte[] onPaper(byte[] picture, String name, String paper) throws BadInputException, IOException {
        BufferedImage read = read(picture, name);
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        Colour colour = Colour.of(paper);
        pen.setColor(new Color(colour.red(), colour.green(), colour.blue()));
        pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(plain, "png", file);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] picture, String name) throws BadInputException {
        BufferedImage read = null;
        try {
            read = ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException | RuntimeException damaged) {
            // told below: what a decoder says of a damaged file helps nobody
        }
        if (read == null) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile(name),
                            "a damaged picture",
                            "a PNG or JPEG picture that can be opened")
                    .hint("画像を開けません。PNG で保存し直してください")));
        }
        return read;
    }
}
