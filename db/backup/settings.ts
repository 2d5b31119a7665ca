/** Where the portal's data is, as the portal itself reads it. */
export function placeOf(variables: NodeJS.ProcessEnv): { databaseUrl: string; dataDir: string } {
  const dataDir = variables.DATA_DIR || "data";
  return { dataDir, databaseUrl: variables.DATABASE_URL || `${dataDir}/cabildo.sqlite` };
}
