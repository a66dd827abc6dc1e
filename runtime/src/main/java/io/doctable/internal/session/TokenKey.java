package io.doctable.internal.session;

import io.doctable.error.InvalidPageTokenException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key of the tokens that an engine gives out: nobody else can read or make them. Equal contents give equal tokens.
 * Thread-safe.
 */
public final class TokenKey {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final String REMEDY = "; begin again at the first page";

    private final @Nullable String secret;
    private @Nullable Keys keys;

    /** @param secret what engines with equal keys have in common; null for a random key */
    public TokenKey(@Nullable String secret) {
        this.secret = secret;
    }

    /** Returns a token of letters, digits, {@code -} and {@code _} that holds the content. */
    public String seal(byte[] content) {
        Keys with = keys();
        try {
            // Derived from the content, so that no nonce is used for two contents.
            byte[] nonce = Arrays.copyOf(hmac(with.nonces, content), NONCE_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, with, nonce).doFinal(content);
            byte[] token = new byte[1 + NONCE_BYTES + sealed.length];
            token[0] = VERSION;
            System.arraycopy(nonce, 0, token, 1, NONCE_BYTES);
            System.arraycopy(sealed, 0, token, 1 + NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM and HMAC-SHA256", e);
        }
    }

    /**
     * Returns the content of a token.
     *
     * @throws InvalidPageTokenException if it is not a token of this key and version
     */
    public byte[] open(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw invalid("is not a token");
        }
        if (bytes.length < 1 + NONCE_BYTES + TAG_BYTES) {
            throw invalid("is not a token");
        }
        if (bytes[0] != VERSION) {
            throw invalid("was issued by another version of the library");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, keys(), Arrays.copyOfRange(bytes, 1, 1 + NONCE_BYTES))
                    .doFinal(bytes, 1 + NONCE_BYTES, bytes.length - 1 - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw invalid("was changed, or issued by an engine with another key (without the option pageTokenKey each"
                    + " engine has a key of its own)");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES/GCM and HMAC-SHA256", e);
        }
    }

    /** Returns the exception for a token, whose text it does not contain. */
    public static InvalidPageTokenException invalid(String problem) {
        return new InvalidPageTokenException("the token of the page " + problem + REMEDY, null, null);
    }

    private static Cipher cipher(int mode, Keys with, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(with.contents, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(new byte[] {VERSION});
        return cipher;
    }

    /** Derived at first use: most engines give out no token. */
    private synchronized Keys keys() {
        Keys known = keys;
        if (known == null) {
            byte[] root;
            if (secret == null) {
                root = new byte[32];
                new SecureRandom().nextBytes(root);
            } else {
                root = secret.getBytes(StandardCharsets.UTF_8);
            }
            try {
                known = new Keys(hmac(root, "doctable page contents"), hmac(root, "doctable page nonces"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
            }
            keys = known;
        }
        return known;
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        return hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "TokenKey";
    }

    /** The keys for the contents of tokens and for their nonces, 32 bytes each. */
    private static final class Keys {
        private final byte[] contents;
        private final byte[] nonces;

        private Keys(byte[] contents, byte[] nonces) {
            this.contents = contents;
            this.nonces = nonces;
        }
    }
}
