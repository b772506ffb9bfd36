import { expect, it } from "vitest";
import { BLANK } from "./builder.ts";
import { Trie } from "./trie.ts";

const same = (symbol: number) => symbol;

it.each(["language", "flags", "rule", "not"] as const)(
  "refuses a number of %s that would come back as another",
  (name) => {
    const trie = new Trie();
    trie.add([40], { ...BLANK, [name]: 255 });
    expect(() => trie.pack(same)).not.toThrow();
    trie.add([41], { ...BLANK, [name]: 256 });
    expect(() => trie.pack(same)).toThrow(`an index has room for 255 as ${name}, and one is 256`);
  },
);

it("keeps more than 255 capitals apart", () => {
  const trie = new Trie();
  for (let capitals = 1; capitals <= 300; capitals++) trie.add([40 + capitals], { ...BLANK, capitals });
  expect(new Set(trie.pack(same).entries.capitals).size).toBe(300);
});

it("refuses more names than an index has room for", () => {
  const trie = new Trie();
  for (let first = 0; first < 300; first++)
    for (let second = 0; second < 220; second++) trie.add([40 + first, 40 + second], BLANK);
  expect(() => trie.pack(same)).toThrow("an index has room for 65534");
});
