package dev.servicereport.contract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/**
 * A glob as Java knows it, matched in time that grows with the length of the name times that of the glob and no faster: the matcher of
 * the JDK tries every way to share a name out among the asterisks, which for ten of them takes minutes. A backslash is no escape.
 */
public final class Glob {

    /** Braces multiply; nobody writes that many by hand. */
    private static final int MOST_ALTERNATIVES = 200;

    /** Stands where a brace was: the asterisks on both sides of it are not one sign. */
    private static final char APART = '\0';

    private final List<List<Part>> alternatives;

    /**
     * @param fits the characters that it stands for
     * @param any whether it stands for any number of them, none included
     */
    private record Part(IntPredicate fits, boolean any) {}

    private Glob(List<List<Part>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    /** @throws PatternSyntaxException when braces give more than 200 alternatives, or one is not closed */
    public static Glob of(String glob) {
        List<String> plain = new ArrayList<>(List.of(glob));
        for (int next = 0; next < plain.size(); ) {
            String one = plain.get(next);
            if (brace(one) < 0) {
                next++;
            } else {
                plain.remove(next);
                plain.addAll(next, expanded(one));
            }
            if (plain.size() > MOST_ALTERNATIVES) {
                throw new PatternSyntaxException("more than " + MOST_ALTERNATIVES + " alternatives", glob, 0);
            }
        }
        return new Glob(plain.stream().map(Glob::parts).toList());
    }

    /** Where the first brace opens that is not inside brackets; -1 when none does. */
    private static int brace(String glob) {
        for (int i = 0; i < glob.length(); i++) {
            if (glob.charAt(i) == '{') {
                return i;
            }
            i = glob.charAt(i) == '[' ? closing(glob, i) : i;
        }
        return -1;
    }

    private static List<String> expanded(String glob) {
        int open = brace(glob);
        int close = open;
        List<Integer> ends = new ArrayList<>(List.of(open));
        do {
            close++;
            if (close >= glob.length()) {
                throw new PatternSyntaxException("a brace that is not closed", glob, open);
            }
            close = glob.charAt(close) == '[' ? closing(glob, close) : close;
            if (glob.charAt(close) == ',' || glob.charAt(close) == '}') {
                ends.add(close);
            }
        } while (glob.charAt(close) != '}');
        List<String> expanded = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            String choice = glob.substring(ends.get(i - 1) + 1, ends.get(i));
            expanded.add(glob.substring(0, open) + APART + choice + APART + glob.substring(close + 1));
        }
        return expanded;
    }

    private static int closing(String glob, int open) {
        int close = glob.indexOf(']', open + 1);
        if (close < 0) {
            throw new PatternSyntaxException("a bracket that is not closed", glob, open);
        }
        return close;
    }

    private static List<Part> parts(String glob) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                int run = i;
                while (i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
                    i++;
                }
                parts.add(new Part(i > run ? any -> true : Glob::isInName, true));
            } else if (c == '[') {
                int close = closing(glob, i);
                parts.add(new Part(oneOf(glob.substring(i + 1, close)), false));
                i = close;
            } else if (c != APART) {
                parts.add(new Part(c == '?' ? Glob::isInName : given -> given == c, false));
            }
        }
        return parts;
    }

    private static boolean isInName(int c) {
        return c != '/';
    }

    private static IntPredicate oneOf(String inBrackets) {
        boolean not = inBrackets.startsWith("!");
        String set = not ? inBrackets.substring(1) : inBrackets;
        return c -> isInName(c) && not != holds(set, c);
    }

    private static boolean holds(String set, int c) {
        for (int i = 0; i < set.length(); i++) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            if (range ? set.charAt(i) <= c && c <= set.charAt(i + 2) : set.charAt(i) == c) {
                return true;
            }
            i += range ? 2 : 0;
        }
        return false;
    }

    /** @param name with forward slashes */
    public boolean matches(String name) {
        return alternatives.stream().anyMatch(parts -> places(parts, name).get(parts.size()));
    }

    /** Whether something could match that lies in a folder. */
    public boolean mayMatchIn(String folder) {
        return alternatives.stream()
                .anyMatch(parts -> !places(parts, folder + "/").isEmpty());
    }

    /** All places in the glob at which one can be once the text is used up. */
    private static BitSet places(List<Part> parts, String text) {
        BitSet places = new BitSet(parts.size() + 1);
        enter(parts, 0, places);
        for (int i = 0; i < text.length() && !places.isEmpty(); i++) {
            places = after(parts, places, text.charAt(i));
        }
        return places;
    }

    private static BitSet after(List<Part> parts, BitSet places, char c) {
        BitSet after = new BitSet(parts.size() + 1);
        places.stream()
                .filter(at -> at < parts.size() && parts.get(at).fits().test(c))
                .forEach(at -> enter(parts, parts.get(at).any() ? at : at + 1, after));
        return after;
    }

    private static void enter(List<Part> parts, int place, BitSet places) {
        int at = place;
        places.set(at);
        while (at < parts.size() && parts.get(at).any()) {
            places.set(++at);
        }
    }
}
