// src/model/tool.ts
/** What reports and footers call this version; a test holds it equal to package.json. */
const toolVersion = "0.1.0";
export { toolVersion as t };
