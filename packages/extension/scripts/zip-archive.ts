import { crc32, deflateRawSync } from "node:zlib";

/** The contents of files by their path in the archive, with `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 2.0: deflate and folders. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that the format knows; the time is midnight. */
const FIRST_DAY = 0x0021;

const u16 = (value: number) => [value & 0xff, value >>> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** What both headers of a file say. */
function about(name: Buffer, content: Uint8Array, packed: Buffer): number[] {
  return [
    ...u16(VERSION),
    ...u16(UTF8_NAMES),
    ...u16(DEFLATE),
    ...u16(0),
    ...u16(FIRST_DAY),
    ...u32(crc32(content)),
    ...u32(packed.length),
    ...u32(content.length),
    ...u16(name.length),
    ...u16(0),
  ];
}

/**
 * A zip archive that is the same byte for byte whenever, wherever and in whichever order its files were made: sorted, and
 * without times, owners and permissions.
 */
export function zipArchive(files: Files): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const header = about(name, content, packed);
    const local = Buffer.concat([Buffer.from([...u32(LOCAL), ...header]), name, packed]);
    const attributes = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)];
    directory.push(Buffer.from([...u32(CENTRAL), ...u16(VERSION), ...header, ...attributes]), name);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(files.size);
  const end = [
    ...u32(END),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(central.length),
    ...u32(offset),
    ...u16(0),
  ];
  return Buffer.concat([...parts, central, Buffer.from(end)]);
}
