package dk.aarsrapport.indlaesning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed pseudonyms: HMAC-SHA-256, cut to 128 bits for a person and 64 for a case or an adviser.
 *
 * <p>Not thread-safe: each task has its own.
 */
final class Pseudonym {
  private final Mac mac;

  Pseudonym(byte[] noegle) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(noegle, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
    }
  }

  /** Two numbers that stand for the text; the prefix keeps persons, cases and advisers apart. */
  long[] af(String slags, String tekst) {
    mac.update(slags.getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 0);
    ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)));
    return new long[] {hash.getLong(), hash.getLong()};
  }
}
