import { loadMatchIndex } from "@sco-glossary/data/match-index";
import { defineConfig } from "wxt";
import { escapeNoncharacters } from "./scripts/escape-noncharacters";
import { gateExpression } from "./scripts/gate-expression";
import { loopbackHosts, newsHosts } from "./src/settings/hosts";

// Vite would lower light-dark() into variables that break inside ::highlight.
const TARGET = ["chrome140", "firefox140"];

// `trial` builds are for `npm start` and the tests: they also work on loopback, and their card can be looked into.
const hostsFor = (mode: string) => (mode === "trial" ? [...newsHosts, ...loopbackHosts] : newsHosts);

export default defineConfig({
  srcDir: "src",
  manifestVersion: 3,
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  hooks: {
    "build:manifestGenerated"({ config }, manifest) {
      for (const script of manifest.content_scripts ?? []) script.matches = hostsFor(config.mode);
    },
  },
  manifest: ({ mode }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["activeTab", "scripting", "storage"],
    host_permissions: hostsFor(mode),
    optional_host_permissions: ["*://*/*"],
    commands: {
      "next-term": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_command_nextTerm__",
      },
      "previous-term": {
        suggested_key: { default: "Alt+Shift+Y" },
        description: "__MSG_command_previousTerm__",
      },
    },
    browser_specific_settings: {
      gecko: {
        id: "sco-glossary@sco-glossary.org",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
    minimum_chrome_version: "140",
  }),
  vite: ({ mode }) => ({
    plugins: [escapeNoncharacters()],
    build: { target: TARGET, cssTarget: TARGET },
    define: {
      IS_TRIAL: JSON.stringify(mode === "trial"),
      GATE_SOURCE: JSON.stringify(gateExpression(loadMatchIndex())),
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  }),
});
