package dev.servicereport.seal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key to sign with and its certificates (署名鍵).
 *
 * @param key the private key
 * @param chain its certificate first, then those above it
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    private static final String STORE = "service-report.keyStore";
    private static final String PASSWORD = "service-report.keyPasswordFile";
    private static final String VARIABLE = "service-report.keyPasswordVariable";

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * Where a key lies. Its password stands in a file or in a variable of the environment, never in a parameter, which builds print.
     *
     * @param store a PKCS#12 file
     * @param passwordFile the file whose first line is the password, or null
     * @param passwordVariable the name of the variable that holds it, or null
     */
    public record Place(
            Path store,
            @Nullable Path passwordFile,
            @Nullable String passwordVariable) {}

    /**
     * Reads the only key of a file.
     *
     * @param environment the variables
     * @throws BadInputException when there is no password, the file cannot be opened with it, or it does not hold one key
     */
    public static SigningKey read(Place place, Map<String, String> environment) throws BadInputException {
        char[] password = password(place, environment);
        try (InputStream bytes = Files.newInputStream(place.store())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password);
            return only(store, password);
        } catch (IOException | GeneralSecurityException unopened) {
            // the reason is not told: it may hold the password or be of help to guess it
            throw refused(
                    STORE,
                    "a file that cannot be opened with this password",
                    "a PKCS#12 file and its password",
                    "鍵のファイルを開けません。PKCS#12（.p12）のファイルとそのパスワードを確かめてください");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static SigningKey only(KeyStore store, char[] password) throws GeneralSecurityException, BadInputException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1 || !(store.getKey(keys.get(0), password) instanceof PrivateKey key)) {
            throw refused(STORE, keys.size() + " keys", "one private key with its certificates", "鍵が1つだけのファイルにしてください");
        }
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : store.getCertificateChain(keys.get(0))) {
            chain.add((X509Certificate) certificate);
        }
        return new SigningKey(key, chain);
    }

    private static char[] password(Place place, Map<String, String> environment) throws BadInputException {
        Path file = place.passwordFile();
        String variable = place.passwordVariable();
        if ((file == null) == (variable == null)) {
            throw refused(
                    PASSWORD,
                    file == null ? "" : "both a file and a variable",
                    "the file with the password, or " + VARIABLE + " with the name of a variable",
                    "パスワードを書いたファイルか、環境変数の名前の、どちらか一方を指定してください");
        }
        return file == null ? ofVariable(String.valueOf(variable), environment) : ofFile(file);
    }

    private static char[] ofVariable(String name, Map<String, String> environment) throws BadInputException {
        String password = environment.get(name);
        if (password == null) {
            throw refused(VARIABLE, "", "the name of a variable of the environment that is set", "その名前の環境変数がありません");
        }
        return password.toCharArray();
    }

    private static char[] ofFile(Path file) throws BadInputException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toCharArray();
        } catch (IOException unreadable) {
            throw refused(PASSWORD, "a file that cannot be read", "a file with the password", "パスワードのファイルを読めません");
        }
    }

    private static BadInputException refused(String parameter, String found, String expected, String hint) {
        return new BadInputException(List.of(Problem.error(SourceLocation.wholeFile(parameter), found, expected)
                .hint(hint)));
    }
}
