package gt.gob.oj.keycloak.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Popular mail providers, to detect typing errors such as {@code gmial.com}. */
final class MailProvider {

    private static final List<String> USUAL = List.of(
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "yahoo.com",
            "icloud.com",
            "live.com",
            "hotmail.es",
            "outlook.es",
            "yahoo.es");

    /** Real providers that differ from a popular one by a letter. */
    private static final Set<String> ALSO_REAL =
            Set.of("mail.com", "email.com", "gmx.com", "ymail.com", "love.com", "line.com", "gmail.co", "live.co");

    private MailProvider() {}

    /** The probably intended address. Empty if the domain is popular, or similar to none. */
    static Optional<String> suggestion(String address) {
        int at = address.lastIndexOf('@') + 1;
        String domain = address.substring(at);
        if (USUAL.contains(domain) || ALSO_REAL.contains(domain)) {
            return Optional.empty();
        }
        return USUAL.stream()
                .filter(usual -> isOneTypoAway(domain, usual))
                .findFirst()
                .map(usual -> address.substring(0, at) + usual);
    }

    /** One character too many, missing or wrong, or two characters swapped. */
    private static boolean isOneTypoAway(String typed, String usual) {
        int same = 0;
        while (same < Math.min(typed.length(), usual.length()) && typed.charAt(same) == usual.charAt(same)) {
            same++;
        }
        String typedRest = typed.substring(same);
        String usualRest = usual.substring(same);
        return switch (typedRest.length() - usualRest.length()) {
            case 1 -> typedRest.substring(1).equals(usualRest);
            case -1 -> usualRest.substring(1).equals(typedRest);
            case 0 ->
                typedRest.substring(1).equals(usualRest.substring(1))
                        || swapped(typedRest).equals(usualRest);
            default -> false;
        };
    }

    private static String swapped(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }
}
