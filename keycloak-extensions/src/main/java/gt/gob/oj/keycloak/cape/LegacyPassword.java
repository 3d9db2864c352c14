package gt.gob.oj.keycloak.cape;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.Typed;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How CAPE turned what people type into the bytes it hashed.
 *
 * @param pepper the secret that CAPE adds to every password, empty for none
 */
public record LegacyPassword(String pepper, Seasoning seasoning) {

    public static final LegacyPassword PLAIN = new LegacyPassword("", Seasoning.SUFFIX);

    /**
     * Old rows were written by pages in Latin-1, which browsers take for windows-1252 (WHATWG Encoding): who types an
     * accented letter or a euro sign is tried in both encodings.
     */
    private static final List<Charset> ENCODINGS = List.of(UTF_8, Charset.forName("windows-1252"));

    boolean matches(PasswordFormat format, String typed, String stored) {
        return Stream.of(typed, Typed.visible(typed))
                .distinct()
                .flatMap(this::candidates)
                .anyMatch(password -> format.matches(password, stored));
    }

    private Stream<byte[]> candidates(String typed) {
        boolean ascii = typed.chars().allMatch(c -> c < 0x80);
        UnaryOperator<byte[]> season =
                pepper.isEmpty() ? UnaryOperator.identity() : p -> seasoning.apply(p, pepper.getBytes(UTF_8));
        return ENCODINGS.stream()
                .limit(ascii ? 1 : ENCODINGS.size())
                .filter(encoding -> encoding.newEncoder().canEncode(typed))
                .map(typed::getBytes)
                .map(season);
    }

    /** Where the pepper goes. */
    public enum Seasoning {
        PREFIX,
        SUFFIX,
        /** HMAC-SHA-256 with the pepper as key, in hexadecimal. */
        HMAC;

        byte[] apply(byte[] password, byte[] pepper) {
            return switch (this) {
                case PREFIX -> joined(pepper, password);
                case SUFFIX -> joined(password, pepper);
                case HMAC -> hmac(password, pepper);
            };
        }

        private static byte[] joined(byte[] one, byte[] other) {
            byte[] all = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, all, one.length, other.length);
            return all;
        }

        private static byte[] hmac(byte[] password, byte[] pepper) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(password)).getBytes(UTF_8);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public String toString() {
        return "LegacyPassword[masked]";
    }
}
