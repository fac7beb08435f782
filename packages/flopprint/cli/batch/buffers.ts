/**
 * Memory for bytes that go from one thread to another and come back: new memory for each stretch would wait for a
 * collector that sees no need to hurry, and a million rows would fill it.
 */
export interface Buffers {
  /** Memory for so many bytes, whatever was in it. */
  readonly take: (length: number) => Uint8Array<ArrayBuffer>;
  readonly give: (buffer: ArrayBuffer) => void;
}

const least = 2 ** 17;

export function openBuffers(): Buffers {
  const spare: ArrayBuffer[] = [];
  return {
    take(length) {
      const found = spare.pop();
      const buffer =
        found && found.byteLength >= length ? found : new ArrayBuffer(Math.max(least, 2 * length));
      return new Uint8Array(buffer, 0, length);
    },
    give(buffer) {
      if (buffer.byteLength > 0) spare.push(buffer);
    },
  };
}
