/** JSON Schemas written for these tests from the specifications: Data Package 2.0 (tabular) and Citation File Format 1.2.0. */
const string = { type: "string", minLength: 1 };

const field = {
  type: "object",
  required: ["name"],
  properties: {
    name: string,
    type: {
      enum: [
        "string",
        "number",
        "integer",
        "boolean",
        "object",
        "array",
        "list",
        "datetime",
        "date",
        "time",
        "year",
        "yearmonth",
        "duration",
        "geopoint",
        "geojson",
        "any",
      ],
    },
    description: string,
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        pattern: { type: "string", format: "regex" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
      },
      additionalProperties: false,
    },
  },
};

const foreignKey = {
  type: "object",
  required: ["fields", "reference"],
  properties: {
    fields: string,
    reference: { type: "object", required: ["resource", "fields"], properties: { resource: string, fields: string } },
  },
};

const resource = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: string,
    // Inside the folder of the descriptor: neither absolute nor up.
    path: { type: "string", pattern: "^(?!/)(?!.*\\.\\./).+$" },
    type: { const: "table" },
    title: string,
    format: string,
    mediatype: { type: "string", pattern: "^.+/.+$" },
    encoding: string,
    dialect: {
      type: "object",
      properties: { delimiter: { type: "string" }, lineTerminator: { type: "string" }, header: { type: "boolean" } },
    },
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: { type: "array", minItems: 1, items: field },
        primaryKey: { type: "array", minItems: 1, items: string },
        foreignKeys: { type: "array", minItems: 1, items: foreignKey },
      },
    },
  },
};

export const PACKAGE_PROFILE = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { type: "string", format: "uri" },
    name: string,
    title: string,
    version: string,
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: { name: string, path: string },
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
      },
    },
    resources: { type: "array", minItems: 1, items: resource },
  },
};

export const CITATION_PROFILE = {
  type: "object",
  required: ["authors", "cff-version", "message", "title"],
  additionalProperties: false,
  properties: {
    "cff-version": { const: "1.2.0" },
    message: string,
    title: string,
    abstract: string,
    type: { enum: ["software", "dataset"] },
    authors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        anyOf: [{ required: ["name"] }, { required: ["family-names"] }, { required: ["alias"] }],
      },
    },
    version: string,
    license: string,
    "repository-code": { type: "string", format: "uri" },
    "date-released": { type: "string", format: "date" },
    keywords: { type: "array", minItems: 1, uniqueItems: true, items: string },
  },
};
