/** Dictionaries of the converter, which come without types: entries `from to` with `|` between. */
declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}
