/** A sound as the bytes of a WAV file: two channels, 16 bits. */
import { RATE, type Stereo } from './signal.ts';

export function wavOf([left, right]: Stereo): Buffer {
  const data = left.length * 4;
  const bytes = Buffer.alloc(44 + data);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + data, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(data, 40);
  const whole = (sample: number) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
  for (let index = 0; index < left.length; index++) {
    bytes.writeInt16LE(whole(left[index]!), 44 + index * 4);
    bytes.writeInt16LE(whole(right[index]!), 46 + index * 4);
  }
  return bytes;
}
