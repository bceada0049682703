package vn.cchc.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import vn.cchc.organization.SigningMode;

/**
 * Who signed which version, in which capacity (Nghị định 30/2020/NĐ-CP Điều 13). Name and block are kept as they were
 * on the day: people change posts.
 *
 * @param hash SHA-256 over what was signed
 * @param block the lines above the name, one per line
 */
@Embeddable
record Signature(
        @Column(name = "signed_version") Integer version,
        @Column(name = "signed_hash") String hash,
        @Column(name = "signer_id") String signerId,

        @Enumerated(EnumType.STRING) @Column(name = "signing_mode")
        SigningMode mode,

        @Column(name = "signature_block") String block,
        @Column(name = "signer_name") String signerName,
        @Column(name = "signed_at") Instant at) {

    List<String> lines() {
        return block.lines().toList();
    }
}
