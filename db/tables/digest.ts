import { hash } from "node:crypto";

/**
 * Says in few letters what rows a table has, whatever their order: the sum of the SHA-256 of each row,
 * modulo 2^256 (AdHash; Bellare and Micciancio, "A new paradigm for collision-free hashing", 1997). It finds
 * what was lost, doubled or changed by mishap; it is no seal against somebody who forges rows.
 */
export class TableDigest {
  rows = 0;
  #sum: BigUint64Array;

  constructor(rows = 0, digest = "0".repeat(64)) {
    this.rows = rows;
    this.#sum = new BigUint64Array(4).map((_, word) =>
      BigInt(`0x${digest.slice(word * 16, word * 16 + 16)}`),
    );
  }

  /** @param line  the row as JSON, its columns by name */
  add(line: string) {
    this.rows++;
    const bytes = hash("sha256", line, "buffer");
    let carry = 0n;
    for (let word = 3; word >= 0; word--) {
      const sum = this.#sum[word]! + bytes.readBigUInt64BE(word * 8) + carry;
      this.#sum[word] = sum;
      carry = sum >> 64n;
    }
  }

  equals(other: TableDigest): boolean {
    return this.rows === other.rows && `${this}` === `${other}`;
  }

  toString(): string {
    return [...this.#sum].map((word) => word.toString(16).padStart(16, "0")).join("");
  }
}
