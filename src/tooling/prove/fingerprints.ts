/**
 * The states of a proof in four bytes each, so that a later cross-check can ask for them without proving again.
 * A state outside is taken for one inside with a chance of (states ÷ 4,294,967,296).
 */

/** FNV-1a over UTF-16 code units, mixed once more. */
export function fingerprint(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Sorted, so that the same states give the same bytes; little-endian. */
export function packed(keys: Iterable<string>): Uint8Array {
  const sorted = Uint32Array.from(keys, fingerprint).sort();
  const bytes = new Uint8Array(sorted.length * 4);
  const view = new DataView(bytes.buffer);
  sorted.forEach((print, at) => {
    view.setUint32(at * 4, print, true);
  });
  return bytes;
}

/** Whether a key's fingerprint is among those packed. */
export function unpacked(bytes: Uint8Array): (key: string) => boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const prints = new Set<number>();
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) prints.add(view.getUint32(at, true));
  return (key) => prints.has(fingerprint(key));
}
