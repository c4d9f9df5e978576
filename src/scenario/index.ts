/** The door of the room: situation files in, typed data or diagnostics out. */
export { type Diagnostic, type DiagnosticCode, formatDiagnostic, hasErrors, type Severity } from './diagnostics.ts';
export {
  type LoadedOrganisation,
  type LoadedSituation,
  loadOrganisation,
  loadSituation,
  type ParsedYaml,
  parseYamlDocument,
} from './load.ts';
export * from './schema/index.ts';
export type { YamlDocument } from './yaml/document.ts';
export type { Path } from './yaml/locate.ts';
export type { Read } from './yaml/source.ts';
