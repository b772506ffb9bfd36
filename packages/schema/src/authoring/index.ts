export { parseYaml, type YamlFile } from "./yaml-file.ts";
export { locate, parseFile, type ParsedFile } from "./parse-files.ts";
export { readFolder, type AuthoredGlossary } from "./read-folder.ts";
export { checkFolder } from "./check-folder.ts";
