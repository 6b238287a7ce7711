// What can be asked of the catalogue: search, skill, actions, role, credentials, rank, extract, suggest; import, importStatus, install, sources, removeSource.
import { actions, credentials, role, search, skill } from "./operations/look-up.ts";
import { extract, rank, suggest } from "./operations/match.ts";
import { importPath, importStatus, install, removeSource, sources, upload } from "./operations/sources.ts";

export const catalogue = {
  search,
  skill,
  actions,
  role,
  credentials,
  rank,
  extract,
  suggest,
  import: importPath,
  upload,
  importStatus,
  install,
  sources,
  removeSource,
};
